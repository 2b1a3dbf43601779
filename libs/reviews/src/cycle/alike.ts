import { bodyOf, type ItemVersion, lesson, type LessonBody } from '@app/knowledge';
import { type Fingerprint, fingerprint, likeness, Resemblances } from './likeness.js';
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

interface Handled {
  readonly itemId: string;
  readonly bases: LessonBody['legalBasis'];
  readonly handling: Fingerprint;
}

/**
 * Finds lessons that say the same, and lessons that under the same place of law found the same and handled it
 * otherwise. Each names the other. What is restricted must not be given: a reason names it to who reviews the other.
 */
export class AlikeLessons {
  private readonly whole = new Resemblances<string>();
  private readonly findings = new Resemblances<Handled>();
  private readonly found = new Map<string, Reason[]>();

  add(version: ItemVersion): void {
    const { itemId } = version;
    const body = bodyOf(lesson, version);
    const text = [body.title, ...lesson.texts.map(({ field }) => String(Reflect.get(body, field)))].join(
      '\n',
    );
    for (const { key: other, likeness: how } of this.whole.add(itemId, fingerprint(text), DUPLICATE)) {
      this.note(itemId, { type: 'near-duplicate', of: other, likeness: how });
      this.note(other, { type: 'near-duplicate', of: itemId, likeness: how });
    }
    if (body.handling && body.legalBasis.length > 0) this.compareHandling(itemId, body);
  }

  /** Why a lesson is to be looked at beside others. */
  reasonsFor(itemId: string): readonly Reason[] {
    return this.found.get(itemId) ?? [];
  }

  private compareHandling(itemId: string, { finding, handling, legalBasis: bases }: LessonBody): void {
    const own = { itemId, bases, handling: fingerprint(handling) };
    for (const { key: other } of this.findings.add(own, fingerprint(finding), SAME_FINDING)) {
      const shared = bases.find((basis) => other.bases.some((its) => isSamePlace(basis, its)));
      if (!shared || !differ(own.handling, other.handling)) continue;
      const { provision, at } = shared;
      this.note(itemId, { type: 'conflicting', with: other.itemId, provision, at });
      this.note(other.itemId, { type: 'conflicting', with: itemId, provision, at });
    }
  }

  private note(itemId: string, reason: Reason): void {
    const noted = this.found.get(itemId) ?? [];
    if (noted.filter(({ type }) => type === reason.type).length >= MOST_NAMED) return;
    this.found.set(itemId, [...noted, reason]);
  }
}

type Basis = LessonBody['legalBasis'][number];

function isSamePlace(a: Basis, b: Basis): boolean {
  return a.provision === b.provision && a.at === b.at;
}

function differ(a: Fingerprint, b: Fingerprint): boolean {
  return Math.min(a.length, b.length) >= FEWEST_PAIRS && likeness(a, b) < OTHER_HANDLING;
}
