import {
  actorOf,
  type Guarded,
  type Judged,
  mayRead,
  type People,
  type SameUnitApproval,
  seesRestricted,
  type Stage,
  unitsOn,
  type Viewer,
} from '@app/access';
import {
  type Body,
  definitionOf,
  holdsRestricted,
  type Instant,
  type ItemState,
  type ItemVersion,
  KnowledgeError,
  type KnowledgeStore,
  type Problem,
  vietnamDay,
} from '@app/knowledge';
import { STAGE_NAMES } from './stage.js';
import { type Standing } from './standing.js';
import { type Decision } from './work.js';

/**
 * The very words somebody speaks of: those they have read. Without the hash where it was withheld from them: what a
 * version says never changes, so its number names them too.
 */
export interface Words {
  readonly version: number;
  readonly contentHash?: string | null | undefined;
}

/** What they say of them. */
export interface Said extends Words {
  readonly note: string;
}

/** Throws unless `allowed`: `refused` to who may read the item, `not-found` to who may not even know of it. */
export function permit(viewer: Viewer, { state, guarded }: Standing, allowed: boolean, why = REFUSED): void {
  if (allowed) return;
  const versions = [guarded.newest, guarded.published];
  const isKnown = versions.some((version) => version !== null && mayRead(viewer, version));
  if (!isKnown) throw missingItem(state.newest.itemId);
  throw new KnowledgeError('refused', why);
}

const REFUSED = 'Bạn không được làm việc này với mục này.';

/** Why somebody may not judge an item, in words for them. */
export function whyNotJudged({ id, units }: Viewer, item: Judged): string {
  if (item.authors.some((author) => author === id)) return 'Người viết không duyệt bài của chính mình.';
  const isNear = units.some((unit) => item.units.includes(unit));
  return isNear && item.sameUnit === 'refused' ? 'Người cùng đơn vị với mục không duyệt mục ấy.' : REFUSED;
}

export function missingItem(id: string): KnowledgeError {
  return new KnowledgeError('not-found', `Không có mục "${id}".`);
}

/** Throws `conflict` unless the newest version is at one of these stages. */
export function expectStage({ stage }: Standing, ...stages: readonly Stage[]): void {
  if (stages.includes(stage)) return;
  const names = stages.map((each) => `"${STAGE_NAMES[each]}"`).join(' hoặc ');
  throw conflict(`Mục đang ở bước "${STAGE_NAMES[stage]}"; việc này chỉ làm được ở bước ${names}.`);
}

/** Throws `conflict` for an item that was taken from readers for good. */
export function expectNotRetired({ stage }: Standing): void {
  if (stage === 'retired') throw conflict('Mục đã thôi dùng: không viết hay quyết định gì thêm được.');
}

/** Throws `conflict` unless somebody speaks of a version's number and of its very words. */
export function meant<S extends Words>(
  viewer: Viewer,
  said: S,
  about: ItemVersion,
  guarded: Guarded,
): Meant<S> {
  const { version, contentHash } = about;
  if (said.version !== version) {
    throw conflict(`Bản hiện nay là bản ${version}, không phải bản ${said.version}: đọc lại rồi làm tiếp.`);
  }
  if (!isHashOf(viewer, said.contentHash ?? null, about, guarded)) {
    throw conflict(`Mã nội dung gửi lên không phải của bản ${version}: đọc lại rồi làm tiếp.`);
  }
  return { ...said, contentHash };
}

/**
 * Whether somebody named the hash of a version, or none. Who is not shown it names no right one: they could try names of
 * persons until it fits.
 */
export function isHashOf(
  viewer: Viewer,
  said: string | null,
  version: ItemVersion,
  guarded: Guarded,
): boolean {
  const isShown = !holdsRestricted(version) || seesRestricted(viewer, guarded);
  return said === null || (isShown && said === version.contentHash);
}

/** With the hash, whoever was shown it. */
export type Meant<S extends Words> = S & Pick<ItemVersion, 'contentHash'>;

/** Throws `invalid` naming each field that speaks of what is not there. */
export function expectFounded(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const told = problems.map(({ field, message }) => ({ field: `body.${field}`, message }));
  throw new KnowledgeError('invalid', 'Bài nêu thứ không có trong cơ sở dữ liệu: xem từng chỗ.', told);
}

/** Throws `conflict` where the clock shows a time before the newest version was written: nothing may be dated so. */
export function expectTime(now: Instant, { newest }: ItemState): void {
  if (now >= newest.recordedAt) return;
  const message = `Đồng hồ của máy chủ chỉ ${now}, sớm hơn lúc ghi bản ${newest.version} (${newest.recordedAt})`;
  throw conflict(`${message}: báo người quản trị chỉnh lại giờ.`);
}

export function conflict(message: string): KnowledgeError {
  return new KnowledgeError('conflict', message);
}

export function decisionOf(
  viewer: Viewer,
  at: Instant,
  { version, contentHash, note }: Meant<Said>,
): Decision {
  return { version, contentHash, by: actorOf(viewer), at, note };
}

/** What the audit log is told of the words somebody spoke of. */
export function wordsOf({ version, contentHash }: Meant<Words>): Body {
  return { version, contentHash };
}

/** What has to be known to say who may approve the newest version or send it back. */
export async function judgedOf(
  { store, people, sameUnitApproval: sameUnit }: JudgingParts,
  { state, guarded }: Standing,
): Promise<Judged> {
  const { kind } = state.newest;
  const unread = await unreadOf(store, state);
  // Whoever wrote a version that readers have not seen yet has had a hand in the newest one.
  const authors = [...new Set(unread.map(({ actor }) => actor))];
  const accounts = new Map((await people.getAll(authors)).map(({ id, value }) => [id, value]));
  const written = [...(state.published ? [state.published] : []), ...unread];
  const units = written.flatMap(({ body, actor, recordedAt }) => [
    unitOf(kind, body),
    ...unitsOn(accounts.get(actor) ?? NO_MEMBERSHIP, vietnamDay(recordedAt)),
  ]);
  // To give an item to another unit, or to none, is no way to have one's own approve it.
  const known = units.filter((unit) => unit !== null);
  return { ...guarded.newest, kind, sameUnit, authors, units: [...new Set(known)] };
}

/** What has to be known of others to judge. */
export interface JudgingParts {
  readonly store: KnowledgeStore;
  readonly people: Pick<People, 'getAll'>;
  readonly sameUnitApproval: SameUnitApproval;
}

/** Of an author that is no person: a file, the program. */
const NO_MEMBERSHIP = { memberships: [] };

/** The newest version, and those before it that readers have not seen. */
async function unreadOf(store: KnowledgeStore, { newest, published }: ItemState): Promise<ItemVersion[]> {
  const since = published?.version ?? 0;
  if (newest.version <= since + 1) return [newest];
  const history = await store.history(newest.itemId);
  return history.map(({ version }) => version).filter(({ version }) => version > since);
}

function unitOf(kind: string, body: Body): string | null {
  return definitionOf(kind).custody(body).unit;
}
