import { type People, type Records, type Viewer } from '@app/access';
import { aViewer, MemoryRecords, peopleOf } from '@app/access/testing';
import { type ItemVersion, KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { FIXTURES, MemoryKnowledgeStore, StillClock } from '@app/knowledge/testing';
import { Editorial, type EditorialParts, type Said } from '@app/reviews';

export const AUTHOR = aViewer(['contributor'], { units: ['so-gia-dinh'] });
export const REVIEWER = aViewer(['reviewer']);
export const CURATOR = aViewer(['curator']);
export const READER = aViewer(['reader']);

/** An invented lesson of an invented unit, open to everybody. */
export const LESSON = { ...FIXTURES.lesson, agency: 'so-gia-dinh', classification: 'public' };

export interface EditorialDesk extends EditorialParts {
  readonly editorial: Editorial;
  readonly clock: StillClock;
  readonly accounts: People;
  /** A lesson at its first version, by AUTHOR unless somebody else is named. */
  draft(change?: object, viewer?: Viewer): Promise<ItemVersion>;
  /** The version that follows. */
  next(version: ItemVersion, change: object, viewer?: Viewer): Promise<ItemVersion>;
  /** Takes a version, the newest one, to its readers. */
  toReaders(version: ItemVersion): Promise<void>;
}

/** The workflow over stores in memory; hand in those that matter to the test. */
export function anEditorialDesk(
  overrides: Partial<Omit<EditorialParts, 'clock' | 'people'>> = {},
): EditorialDesk {
  const clock = new StillClock();
  const store: KnowledgeStore = overrides.store ?? new MemoryKnowledgeStore();
  const records: Records = overrides.records ?? new MemoryRecords();
  const accounts = peopleOf(records, clock);
  const { sameUnitApproval = 'refused' } = overrides;
  const parts = { store, records, clock, people: accounts, sameUnitApproval };
  const editorial = new Editorial(parts);
  const reason = 'ghi';
  return {
    ...parts,
    editorial,
    accounts,
    draft: (change = {}, viewer = AUTHOR) =>
      editorial.create(viewer, { kind: 'lesson', body: { ...LESSON, ...change }, reason }),
    next: ({ itemId: id, version: basedOn }, change, viewer = AUTHOR) => {
      const body = { ...LESSON, ...change };
      return editorial.revise(viewer, { id, basedOn, body, reason, corrects: null, minor: false });
    },
    toReaders: async (version) => {
      await editorial.submit(AUTHOR, version.itemId, say(version));
      await editorial.approve(REVIEWER, version.itemId, say(version));
      await editorial.publish(CURATOR, version.itemId, { ...say(version), acknowledged: false });
    },
  };
}

/** What somebody says of a version they have read. */
export function say(
  { version, contentHash }: ItemVersion,
  note = 'đã xem',
): Said & Pick<ItemVersion, 'contentHash'> {
  return { version, contentHash, note };
}

/** The code of the error that ends an act; null where it succeeds. */
export async function codeOf(act: Promise<unknown>): Promise<string | null> {
  try {
    await act;
    return null;
  } catch (error) {
    if (error instanceof KnowledgeError) return error.code;
    throw error;
  }
}
