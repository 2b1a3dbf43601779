import { type Role, viewerOf } from '@app/access';
import { type ItemVersion, KnowledgeBase } from '@app/knowledge';
import { FIXTURES, StillClock } from '@app/knowledge/testing';
import { Comments, Editorial } from '@app/reviews';
import { type Caller, type RunningApi } from './running-api.js';

/** Who asks: one of each role, of the unit the items belong to and of another. All are invented. */
export interface Callers {
  readonly [name: string]: Caller;
}

/** Something that only some may see. */
export interface KeptBack {
  /** What tells it: a word that stands nowhere else, or the id of an item. */
  readonly word: string;
  /** The item whose address may hold the word; null: none. */
  readonly itemId: string | null;
  readonly seenBy: readonly string[];
  /** Everybody read it once: they are told that it is gone, in none of its words. */
  readonly isGone?: true;
}

const UNIT = 'so-gia-dinh';
const TODAY = new StillClock().today();
const EVERY_ROLE: readonly Role[] = ['contributor', 'reviewer', 'legal'];

export async function callersOf(api: RunningApi): Promise<Callers> {
  const callers: Record<string, Caller> = {
    passer: api.anonymous(),
    author: await api.as('contributor', { unit: 'don-vi-cu' }),
    owner: await api.as('reader'),
    curator: await api.as('curator'),
    reader: await api.as('reader', { unit: UNIT }),
    trainer: await api.as('trainer', { unit: UNIT }),
    administrator: await api.as('administrator', { unit: UNIT }),
    readingProgram: await api.withToken('curator', ['read']),
  };
  for (const role of EVERY_ROLE) {
    callers[`${role} of the unit`] = await api.as(role, { unit: UNIT });
    callers[role] = await api.as(role, { unit: 'so-khac' });
  }
  for (const name of ['owner', 'curator', 'readingProgram'])
    callers[`${name}, to keep it on a device`] = callers[name]!.with({ 'x-for-keeping': 'true' });
  return callers;
}

const HANDS = ['author', 'owner', 'curator', 'readingProgram'];
const TRUSTED = ['owner', 'curator', 'readingProgram', 'reviewer of the unit', 'legal of the unit'];
const WRITERS = [...HANDS, 'contributor of the unit'];
const JUDGES = [...WRITERS, 'reviewer', 'reviewer of the unit', 'legal', 'legal of the unit'];
/** What they read to keep is what any colleague may read, whoever they are. */
const KEEPERS = ['owner', 'curator', 'readingProgram'].map((name) => `${name}, to keep it on a device`);
const PEOPLE = [...JUDGES, ...KEEPERS, 'contributor', 'reader', 'trainer', 'administrator'];
const EVERYBODY = ['passer', ...PEOPLE];

/** Items at every stage and of every classification, each with words of its own, and who may see them. */
export async function keepThings(api: RunningApi, callers: Callers): Promise<KeptBack[]> {
  const base = api.app.get(KnowledgeBase);
  const editorial = api.app.get(Editorial);
  const author = callers['author']!.id;
  const curator = viewerOf(callers['curator']!.person, TODAY, null);
  const lesson = async (title: string, fields: object, publish = true): Promise<ItemVersion> => {
    const body = { ...FIXTURES.lesson, agency: UNIT, title, ...fields };
    const version = await base.create(author, { kind: 'lesson', body, reason: 'ghi', publish });
    await editorial.handOver(curator, version.itemId, callers['owner']!.id);
    return version;
  };
  const revise = ({ itemId: id, version, body }: ItemVersion, fields: object, publish: boolean) =>
    base.revise(author, {
      ...{ id, basedOn: version, corrects: null, reason: 'sửa', publish },
      body: { ...body, ...fields },
    });

  const open = await lesson('Bài mở', {
    ...{ classification: 'public', finding: 'chungchung congkhai', subjectName: 'Ông Tencuxua' },
  });
  const cleaned = await revise(open, { subjectName: null }, true);
  await revise(cleaned, { cause: 'chungchung bannhap' }, false);
  const internal = await lesson('Bài trong ngành', {
    ...{ finding: 'chungchung noibonganh', subjectName: 'Bà Tenbiphat' },
  });
  const restricted = await lesson('Bài kín', {
    ...{ classification: 'restricted', finding: 'chungchung hancheduyet' },
  });
  const submitted = await lesson('Bài chờ', { finding: 'chungchung choduyetday' }, false);
  const { version, contentHash } = submitted;
  const said = { version, contentHash, note: 'loinhankem' };
  await editorial.submit(viewerOf(callers['author']!.person, TODAY, null), submitted.itemId, said);
  const draft = await lesson('Bài nháp', { finding: 'chungchung nhaprieng' }, false);
  await api.app.get(Comments).add(curator, draft.itemId, 1, 'traodoirieng');
  const retired = await lesson('Bài cũ', { classification: 'public', finding: 'chungchung thoidungroi' });
  await editorial.retire(curator, retired.itemId, { reason: 'lỗi thời', into: restricted.itemId });
  const closed = await lesson('Bài cũ trong ngành', { finding: 'chungchung thoidungtrongnganh' });
  await editorial.retire(curator, closed.itemId, { reason: 'lỗi thời', into: open.itemId });
  const gap = await base.create(author, {
    ...{ kind: 'gap', reason: 'ghi', publish: true },
    body: {
      ...{ title: 'Bất cập mở', gapKind: 'unclear', agency: UNIT, classification: 'public' },
      ...{ evidence: 'chungchung batcapmo', lessons: [internal.itemId, restricted.itemId, open.itemId] },
    },
  });
  const law = await base.create(author, {
    ...{ kind: 'document', reason: 'soạn', publish: false },
    body: { ...FIXTURES.document, key: 'nd-cp/77/2031', title: 'Nghị định nhaptailieu' },
  });
  await editorial.handOver(curator, law.itemId, callers['owner']!.id);
  const hidden = (item: ItemVersion, word: string, seenBy: string[]): KeptBack[] => [
    { word, itemId: null, seenBy },
    { word: item.itemId, itemId: item.itemId, seenBy },
  ];
  return [
    ...hidden(open, 'congkhai', EVERYBODY),
    ...hidden(gap, 'batcapmo', EVERYBODY),
    ...hidden(internal, 'noibonganh', PEOPLE),
    ...hidden(restricted, 'hancheduyet', TRUSTED),
    ...hidden(submitted, 'choduyetday', JUDGES),
    ...hidden(draft, 'nhaprieng', WRITERS),
    ...hidden(retired, 'thoidungroi', JUDGES).map((each) => ({ ...each, isGone: true as const })),
    ...hidden(closed, 'thoidungtrongnganh', JUDGES),
    ...hidden(law, 'nhaptailieu', HANDS),
    { word: 'loinhankem', itemId: null, seenBy: JUDGES },
    // Readers have no part in the talk, whatever they answer for.
    { word: 'traodoirieng', itemId: null, seenBy: WRITERS.filter((name) => name !== 'owner') },
    { word: 'bannhap', itemId: null, seenBy: WRITERS },
    { word: 'tenbiphat', itemId: null, seenBy: TRUSTED },
    { word: 'tencuxua', itemId: null, seenBy: TRUSTED },
    // A hash of what is kept back lets it be guessed, and so does every hash that covers it.
    ...[open.contentHash, open.recordHash, cleaned.recordHash, internal.contentHash].map((word) => ({
      ...{ word, itemId: null, seenBy: TRUSTED },
    })),
  ];
}
