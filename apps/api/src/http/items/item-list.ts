import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { audiencesOf, type Viewer } from '@app/access';
import {
  decodeCursor,
  encodeCursor,
  everyRow,
  type ItemFilter,
  KnowledgeStore,
  pagesOf,
  type Page,
  pageOf,
  type PageRequest,
  type Referrer,
} from '@app/knowledge';
import { OPEN_KINDS } from './open-kinds.js';
import { type PublishedItem, PublishedItems } from './published-items.js';
import { type SeenItem, VisibleItems } from './visible-items.js';

const LOOKED_AT_ONCE = 500;

/**
 * Lists for somebody: without what they may not read, and with totals that do not count it. A long list is read with room
 * for other requests in between: an engine in this process leaves none by itself.
 */
@Injectable()
export class ItemList {
  constructor(
    private readonly store: KnowledgeStore,
    private readonly items: VisibleItems,
    private readonly published: PublishedItems,
  ) {}

  /**
   * As `KnowledgeStore.list`; `published` asks for what this viewer sees as published. Published law is counted by the
   * store and published lessons by their classification; drafts and what is restricted are looked at one by one.
   */
  async list(viewer: Viewer, filter: ItemFilter, { cursor, limit }: PageRequest): Promise<Page<SeenItem>> {
    const after = decodeCursor(cursor, 1)?.[0] ?? '';
    const open = await this.openItems(filter, { cursor, limit });
    const others = await this.otherItems(viewer, filter);
    const ids = [...open.rows, ...others.filter((id) => id > after)].sort();
    const shown = ids.slice(0, limit);
    const isMore = ids.length > limit || open.next !== null;
    return {
      rows: await this.items.among(viewer, shown),
      next: isMore ? encodeCursor([shown.at(-1)!]) : null,
      total: open.total + others.length,
    };
  }

  /** As `KnowledgeStore.referring`: links of the versions that somebody sees, those of them that are asked for. */
  async referring(
    viewer: Viewer,
    id: string,
    page: PageRequest,
    isAsked: (row: Referrer) => boolean = () => true,
  ): Promise<Page<Referrer>> {
    const after = decodeCursor(page.cursor, 1)?.[0] ?? '';
    const all = (await everyRow((part) => this.store.referring(id, part))).filter(isAsked);
    const known = await this.published.all();
    const isFor = forViewer(viewer);
    const isShown = ({ itemId, version }: Referrer): boolean => {
      const item = known.get(itemId);
      return item?.version === version && isFor(item);
    };
    const rest = all.filter((row) => !isShown(row) && (viewer.id !== null || OPEN_KINDS.includes(row.kind)));
    const seen = versionsOf(await this.lookedAt(viewer, [...new Set(rest.map(({ itemId }) => itemId))]));
    const rows = all.filter((row) => isShown(row) || seen.has(`${row.itemId} ${row.version}`));
    const left = rows.filter((row) => placeOf(row) > after);
    return pageOf(left.slice(0, page.limit + 1), page, rows.length, (row) => [placeOf(row)]);
  }

  /** Ids of what everybody may read. */
  private async openItems(filter: ItemFilter, page: PageRequest): Promise<Page<string>> {
    const kinds = OPEN_KINDS.filter((kind) => filter.kinds?.includes(kind) ?? true);
    if (kinds.length === 0 || filter.published === false) return { rows: [], next: null, total: 0 };
    const found = await this.store.list({ ...filter, kinds, published: true }, page);
    return { ...found, rows: found.rows.map(({ newest }) => newest.itemId) };
  }

  /** Ids of what somebody sees of all else. */
  private async otherItems(viewer: Viewer, filter: ItemFilter): Promise<string[]> {
    const classified = [...(await this.published.all()).values()].filter(isIn(filter));
    const [shown, closed] = split(classified, forViewer(viewer));
    const ids = filter.published === false ? [] : shown;
    if (viewer.id === null) return ids;
    const looked = await this.lookedAt(viewer, closed);
    if (filter.published !== true) looked.push(...(await this.drafts(viewer, filter)));
    const isAsked = ({ published }: SeenItem): boolean =>
      filter.published === undefined || filter.published === (published !== null);
    return [...ids, ...looked.filter(isAsked).map(({ newest }) => newest.version.itemId)];
  }

  /** What somebody sees of what readers do not. */
  private async drafts(viewer: Viewer, filter: ItemFilter): Promise<SeenItem[]> {
    const seen: SeenItem[] = [];
    const unpublished = { ...filter, published: false };
    for await (const states of pagesOf((page) => this.store.list(unpublished, page), LOOKED_AT_ONCE))
      seen.push(...(await this.items.of(viewer, states)));
    return seen;
  }

  /** Those of these items that somebody sees. */
  private async lookedAt(viewer: Viewer, ids: readonly string[]): Promise<SeenItem[]> {
    const seen: SeenItem[] = [];
    for (let at = 0; at < ids.length; at += LOOKED_AT_ONCE) {
      if (at > 0) await setImmediate();
      seen.push(...(await this.items.among(viewer, ids.slice(at, at + LOOKED_AT_ONCE))));
    }
    return seen;
  }
}

/** Whether a published item is for somebody by its classification alone. */
function forViewer(viewer: Viewer): (item: PublishedItem) => boolean {
  const audiences = audiencesOf(viewer);
  return ({ classification }) => audiences.includes(classification);
}

function isIn({ kinds, idPrefix = '' }: ItemFilter): (item: PublishedItem) => boolean {
  return ({ id, kind }) => (kinds?.includes(kind) ?? true) && id.startsWith(idPrefix);
}

/** Ids of the items of which something holds, and of the others. */
function split(
  items: readonly PublishedItem[],
  holds: (item: PublishedItem) => boolean,
): [string[], string[]] {
  const [is, isNot]: [string[], string[]] = [[], []];
  for (const item of items) (holds(item) ? is : isNot).push(item.id);
  return [is, isNot];
}

/** The versions somebody sees, as "id number". */
function versionsOf(items: readonly SeenItem[]): ReadonlySet<string> {
  const seen = items.flatMap(({ newest, published }) => [newest, ...(published ? [published] : [])]);
  return new Set(seen.map(({ version: { itemId, version } }) => `${itemId} ${version}`));
}

/** In the order of `KnowledgeStore.referring`; numbers padded so that text order is number order. */
function placeOf({ itemId, version, type, at }: Referrer): string {
  return [itemId, String(version).padStart(9, '0'), type, at ?? ''].join('\0');
}
