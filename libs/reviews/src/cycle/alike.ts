import { bodyOf, type ItemVersion, lesson, type LessonBody } from '@app/knowledge';
import { type Fingerprint, fingerprint, likeness, Resemblances, union } from './likeness.js';
import { type Reason } from './reasons.js';

/** Two lessons that share so much of their words say the same. */
const DUPLICATE = 0.6;
/** Two findings that share so much are of the same thing; ways of handling that share less than so little differ. */
const SAME_FINDING = 0.5;
const OTHER_HANDLING = 0.2;
/** Too few words to tell whether they differ. */
const FEWEST_PAIRS = 5;
/** So many others are named of one lesson. */
const MOST_NAMED = 5;

type Basis = LessonBody['legalBasis'][number];

interface Handled {
  readonly itemId: string;
  readonly bases: readonly Basis[];
  readonly handling: Fingerprint;
}

/**
 * Finds lessons that say the same, and lessons that under the same place of law found the same and handled it
 * otherwise. Each names the other. What is restricted must not be given: a reason names it to who reviews the other.
 */
export class AlikeLessons {
  private readonly whole = new Resemblances<string>();
  private readonly findings = new Resemblances<Handled>();

  add(version: ItemVersion): void {
    const { itemId } = version;
    const { title, legalBasis: bases, finding, handling, ...others } = bodyOf(lesson, version);
    const [found, handled] = [fingerprint(finding), fingerprint(handling)];
    const rest = [title, others.context, others.cause, others.basis, others.prevention].map(fingerprint);
    this.whole.add(itemId, union([found, handled, ...rest]));
    if (bases.length > 0 && handled.length >= FEWEST_PAIRS) {
      this.findings.add({ itemId, bases, handling: handled }, found);
    }
  }

  /** Why lessons are to be looked at beside others, by id. */
  async reasons(): Promise<ReadonlyMap<string, readonly Reason[]>> {
    const reasons = new Map<string, Reason[]>();
    for await (const { one, other, likeness: how } of this.whole.pairs(DUPLICATE)) {
      note(reasons, one, { type: 'near-duplicate', of: other, likeness: how });
      note(reasons, other, { type: 'near-duplicate', of: one, likeness: how });
    }
    for await (const { one, other } of this.findings.pairs(SAME_FINDING)) {
      const shared = one.bases.find((basis) => other.bases.some((its) => isSamePlace(basis, its)));
      if (!shared || likeness(one.handling, other.handling) >= OTHER_HANDLING) continue;
      const { provision, at } = shared;
      note(reasons, one.itemId, { type: 'conflicting', with: other.itemId, provision, at });
      note(reasons, other.itemId, { type: 'conflicting', with: one.itemId, provision, at });
    }
    return reasons;
  }
}

function isSamePlace(a: Basis, b: Basis): boolean {
  return a.provision === b.provision && a.at === b.at;
}

function note(reasons: Map<string, Reason[]>, itemId: string, reason: Reason): void {
  const noted = reasons.get(itemId) ?? [];
  if (noted.filter(({ type }) => type === reason.type).length >= MOST_NAMED) return;
  reasons.set(itemId, [...noted, reason]);
}
