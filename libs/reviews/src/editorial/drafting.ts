import { seesRestricted, type Viewer } from '@app/access';
import {
  type Body,
  definitionOf,
  type ItemVersion,
  type Json,
  KnowledgeError,
  type KnowledgeStore,
  type NewItem,
  type Revision,
  validBody,
} from '@app/knowledge';
import { covers } from './approval.js';
import { whyNotMinor } from './minor-edit.js';
import { conflict } from './opening.js';
import { type Standing } from './standing.js';
import { type Decision, type Work } from './work.js';

/** What a writer hands in for a new item; readers see it once it is published. */
export type ItemDraft = Omit<NewItem, 'publish'>;

/** What a writer hands in for the next version. */
export interface VersionDraft extends Omit<Revision, 'publish'> {
  /** Declared to be a minor edit: an approval stays, and nobody is told. See `whyNotMinor`. */
  readonly minor: boolean;
}

/**
 * A body with what its writer may not read as it was: who never saw a field, or an item that a list names, did not mean
 * to take it away. `hidden`: ids of items that do not exist for the writer.
 */
export function withUnseen(
  viewer: Viewer,
  { state: { newest }, guarded }: Standing,
  body: unknown,
  hidden: ReadonlySet<string>,
): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const fields = seesRestricted(viewer, guarded.newest) ? [] : definitionOf(newest.kind).restricted;
  const held = fields.filter((field) => (newest.body[field] ?? '') !== '');
  return {
    ...body,
    ...Object.fromEntries(held.map((field) => [field, newest.body[field]])),
    ...listsWithUnseen(newest.body, body, hidden),
  };
}

/** Lists of ids, each with those of the version before that name hidden items. */
function listsWithUnseen(before: Body, body: object, hidden: ReadonlySet<string>): Record<string, Json[]> {
  const lists = Object.entries(before).flatMap(([field, value]) => {
    const unseen = Array.isArray(value) ? value.filter((id) => typeof id === 'string' && hidden.has(id)) : [];
    const written: unknown = Reflect.get(body, field);
    return unseen.length > 0 && Array.isArray(written)
      ? [[field, [...new Set([...written, ...unseen])]]]
      : [];
  });
  return Object.fromEntries(lists) as Record<string, Json[]>;
}

/** Throws `invalid` for who would close an item to themselves: they would be told that what they wrote is not there. */
export function expectStillRead(viewer: Viewer, { guarded }: Standing, body: unknown): void {
  const isClosed =
    typeof body === 'object' && body !== null && Reflect.get(body, 'classification') === 'restricted';
  if (!isClosed || seesRestricted(viewer, guarded.newest)) return;
  const message =
    'nhờ người phụ trách mục hoặc người quản lý nội dung hạn chế mục này: hạn chế rồi bạn không đọc được nữa';
  throw new KnowledgeError('invalid', `Chưa ghi được: ${message}.`, [{ field: 'classification', message }]);
}

/**
 * Throws unless a draft is a minor edit of what was approved: `conflict` where nothing is approved that it could be one
 * of, `invalid` where it changes more, alone or with the minor edits before it: many small ones are not to add up to
 * another text.
 */
export async function expectMinor(
  store: Pick<KnowledgeStore, 'version'>,
  { state: { newest }, work }: Standing,
  body: unknown,
): Promise<void> {
  const { approval } = work;
  const isCovered = approval !== null && covers(work, newest);
  const approved = isCovered ? await store.version(newest.itemId, approval.version) : null;
  if (approved === null) {
    throw conflict(`Bản ${newest.version} chưa được duyệt nên không có sửa nhỏ: ghi như một bản thường.`);
  }
  const reason = whyNotMinor(approved, reworded(newest, body));
  if (reason === null) return;
  const message = `không phải sửa nhỏ: ${reason}`;
  throw new KnowledgeError('invalid', `Thay đổi này ${message}.`, [{ field: '', message }]);
}

function reworded(newest: ItemVersion, body: unknown): ItemVersion {
  return { ...newest, body: validBody(definitionOf(newest.kind), body) };
}

/**
 * The work on an item whose next version was just written: what was said of the versions before is past. Somebody may
 * have spoken of the new one already, and that stands.
 */
export function afterWriting(work: Work, written: ItemVersion, minorOf: ItemVersion | null): Work {
  const { version, contentHash, actor: by, recordedAt: at, reason: note } = written;
  const ofThis = (said: Decision | null) => (said !== null && said.version >= version ? said : null);
  const [submission, changesRequested] = [ofThis(work.submission), ofThis(work.changesRequested)];
  const open = { ...work, submission, changesRequested };
  if (minorOf === null || !covers(work, minorOf)) return open;
  // A minor edit of what was approved needs no second look, only somebody to publish it.
  return {
    ...open,
    submission: submission ?? { version, contentHash, by, at, note },
    minorEdits: [...work.minorEdits, { version, contentHash, by, at }],
  };
}
