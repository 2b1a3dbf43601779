import {
  definitionOf,
  type HistoryEntry,
  type ItemState,
  type ItemVersion,
  KnowledgeError,
} from '@app/knowledge';
import { type ItemSummaryDto } from './item.dto.js';
import { safeHtml } from './safe-html.js';
import { type HistoryEntryDto, type VersionDto } from './version.dto.js';

/** The version readers see; before the first publication the newest. */
export function shown({ published, newest }: ItemState): ItemVersion {
  return published ?? newest;
}

/** The one state among those asked for. Throws `not-found`. */
export function existing([state]: readonly ItemState[], id: string): ItemState {
  if (state) return state;
  throw unknownItem(id);
}

export function unknownItem(id: string): KnowledgeError {
  return new KnowledgeError('not-found', `Không có mục "${id}".`);
}

export function toSummary(state: ItemState): ItemSummaryDto {
  const version = shown(state);
  const { title, path } = definitionOf(version.kind).describe(version.body);
  const { itemId: id, kind, validity } = version;
  const numbers = { newest: state.newest.version, published: state.published?.version ?? null };
  return { id, kind, title, path, ...numbers, validity };
}

/** A version as it is stored; with its Markdown as HTML when asked. */
export function toVersion(version: ItemVersion, withHtml: boolean): VersionDto {
  return withHtml ? { ...version, html: htmlOf(version) } : version;
}

function htmlOf({ kind, body }: ItemVersion): Record<string, string> {
  const texts = definitionOf(kind).texts.map(({ field }) => [field, body[field]] as const);
  const written = texts.filter((pair): pair is readonly [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(written.map(([field, text]) => [field, safeHtml(text)]));
}

export function toHistoryEntry({ version, publishedAt }: HistoryEntry): HistoryEntryDto {
  const { version: number, validity, corrects, recordedAt, actor, reason, contentHash } = version;
  return { version: number, publishedAt, validity, corrects, recordedAt, actor, reason, contentHash };
}
