import { KnowledgeError } from '../errors.js';
import { type Change, type Publication } from '../ports/knowledge-store.js';
import { contentHash, hashOf, recordHash } from './hash.js';
import { type ItemVersion, type NewVersion } from './version.js';

const ITEM_ID = /^[!-~]+$/;

/**
 * The version that follows `newest` (null: none yet), numbered and hashed: the rules of `KnowledgeStore.append`
 * in one place for every store. Throws `version-conflict` or `invalid`.
 */
export function nextVersion(newest: ItemVersion | null, entry: NewVersion): ItemVersion {
  check(newest, entry);
  const { itemId, kind, body, validity, links, corrects, recordedAt, actor, reason } = entry;
  const version: ItemVersion = {
    ...{ itemId, kind, body, validity, links, corrects, recordedAt, actor, reason },
    version: entry.basedOn + 1,
    contentHash: contentHash(entry),
    previousHash: newest?.recordHash ?? null,
    recordHash: '',
  };
  return { ...version, recordHash: recordHash(version) };
}

function check(newest: ItemVersion | null, entry: NewVersion): void {
  const { itemId, basedOn } = entry;
  if (!ITEM_ID.test(itemId))
    throw invalid('itemId', `mã "${itemId}" phải là chữ ASCII không có khoảng trắng`);
  if (basedOn !== (newest?.version ?? 0)) throw conflict(itemId, basedOn, newest?.version ?? 0);
  if (entry.corrects !== null && (entry.corrects < 1 || entry.corrects > basedOn)) {
    throw invalid('corrects', `${itemId}: không có phiên bản ${entry.corrects} trước đó để đính chính`);
  }
  if (!newest) return;
  if (newest.kind !== entry.kind)
    throw invalid('kind', `${itemId} đã là ${newest.kind}, không đổi loại được`);
  if (entry.recordedAt < newest.recordedAt) {
    throw invalid('recordedAt', `${itemId}: thời điểm ghi sớm hơn phiên bản trước (${newest.recordedAt})`);
  }
}

/** The error of a writer who did not start from the newest version. */
export function conflict(itemId: string, basedOn: number, newest: number): KnowledgeError {
  const message = `${itemId}: bản mới nhất là ${newest}, người viết bắt đầu từ ${basedOn}`;
  return new KnowledgeError('version-conflict', message);
}

function invalid(field: string, message: string): KnowledgeError {
  return new KnowledgeError('invalid', message, [{ field, message }]);
}

export type ChangeDraft = Omit<Change, 'sequence' | 'hash'>;

/** The entry that follows `last` in the change log, numbered and chained to it. */
export function nextChange(last: Pick<Change, 'sequence' | 'hash'> | null, draft: ChangeDraft): Change {
  const change = { ...draft, sequence: (last?.sequence ?? 0) + 1 };
  return { ...change, hash: changeHash(last?.hash ?? null, change) };
}

/** SHA-256 over an entry of the change log and the hash of the one before it. */
export function changeHash(previous: string | null, change: Omit<Change, 'hash'>): string {
  const { sequence, type, itemId, version, at, actor, reason, recordHash } = change;
  return hashOf({ previous, sequence, type, itemId, version, at, actor, reason, recordHash });
}

/** What an append writes to the change log. */
export function appended(version: ItemVersion): ChangeDraft {
  const { itemId, version: n, recordedAt, actor, reason, recordHash } = version;
  return { type: 'appended', itemId, version: n, at: recordedAt, actor, reason, recordHash };
}

/** What an act of publication writes to the change log: `version` is the one shown, or no longer shown, to readers. */
export function publication(
  act: Omit<Publication, 'version'>,
  type: 'published' | 'withdrawn',
  version: ItemVersion,
): ChangeDraft {
  const { itemId, at, actor, reason } = act;
  if (at < version.recordedAt) throw invalid('at', `${itemId}: công bố trước khi phiên bản được ghi`);
  return { type, itemId, version: version.version, at, actor, reason, recordHash: version.recordHash };
}
