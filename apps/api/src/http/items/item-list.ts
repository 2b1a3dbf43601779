import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { type Viewer } from '@app/access';
import {
  decodeCursor,
  encodeCursor,
  everyRow,
  type ItemFilter,
  type ItemState,
  KnowledgeStore,
  type Page,
  pageOf,
  type PageRequest,
  type Referrer,
} from '@app/knowledge';
import { CLASSIFIED_KINDS, OPEN_KINDS } from './open-kinds.js';
import { type SeenItem, VisibleItems } from './visible-items.js';

const LOOKED_AT_ONCE = 500;

/** Lists for somebody: without what they may not read, and with totals that do not count it. */
@Injectable()
export class ItemList {
  constructor(
    private readonly store: KnowledgeStore,
    private readonly items: VisibleItems,
  ) {}

  /**
   * As `KnowledgeStore.list`; `published` asks for what this viewer sees as published. Published law is counted by the
   * store, for everybody may read it; what can be closed to somebody is looked at one by one, on every page.
   */
  async list(viewer: Viewer, filter: ItemFilter, { cursor, limit }: PageRequest): Promise<Page<SeenItem>> {
    const after = decodeCursor(cursor, 1)?.[0] ?? '';
    const open = await this.openItems(filter, { cursor, limit });
    const looked = await this.lookedAt(viewer, filter);
    const ids = [...open.rows, ...looked.filter((id) => id > after)].sort();
    const shown = ids.slice(0, limit);
    const isMore = ids.length > limit || open.next !== null;
    return {
      rows: await this.items.among(viewer, shown),
      next: isMore ? encodeCursor([shown.at(-1)!]) : null,
      total: open.total + looked.length,
    };
  }

  /** As `KnowledgeStore.referring`: links of the versions that somebody sees. */
  async referring(viewer: Viewer, id: string, page: PageRequest): Promise<Page<Referrer>> {
    const after = decodeCursor(page.cursor, 1)?.[0] ?? '';
    const all = await everyRow((part) => this.store.referring(id, part));
    const seen = await this.seenVersions(viewer, [...new Set(all.map(({ itemId }) => itemId))]);
    const rows = all.filter(({ itemId, version }) => seen.get(itemId)?.has(version));
    const rest = rows.filter((row) => placeOf(row) > after);
    return pageOf(rest.slice(0, page.limit + 1), page, rows.length, (row) => [placeOf(row)]);
  }

  /** Ids of what everybody may read. */
  private async openItems(filter: ItemFilter, page: PageRequest): Promise<Page<string>> {
    const kinds = within(OPEN_KINDS, filter);
    if (kinds.length === 0 || filter.published === false) return { rows: [], next: null, total: 0 };
    const found = await this.store.list({ ...filter, kinds, published: true }, page);
    return { ...found, rows: found.rows.map(({ newest }) => newest.itemId) };
  }

  /** Ids of what somebody sees of all else. */
  private async lookedAt(viewer: Viewer, filter: ItemFilter): Promise<string[]> {
    const { published, ...rest } = filter;
    const seesDrafts = viewer.id !== null && published !== true;
    const lists: ItemFilter[] = [
      { ...rest, kinds: within(CLASSIFIED_KINDS, filter), ...(!seesDrafts && { published: true }) },
      ...(seesDrafts ? [{ ...rest, kinds: within(OPEN_KINDS, filter), published: false }] : []),
    ];
    const ids: string[] = [];
    for (const list of lists.filter(({ kinds }) => kinds!.length > 0)) {
      for await (const states of this.batches(list)) {
        const items = (await this.items.of(viewer, states)).filter((item) => isAsAsked(item, filter));
        ids.push(...items.map(({ newest }) => newest.version.itemId));
      }
    }
    return ids;
  }

  /** A long list is read with room for other requests in between: an engine in this process leaves none by itself. */
  private async *batches(filter: ItemFilter): AsyncGenerator<readonly ItemState[]> {
    let cursor: string | null = null;
    do {
      const page: Page<ItemState> = await this.store.list(filter, { cursor, limit: LOOKED_AT_ONCE });
      yield page.rows;
      cursor = page.next;
      if (cursor !== null) await setImmediate();
    } while (cursor !== null);
  }

  private async seenVersions(
    viewer: Viewer,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
    const seen = new Map<string, ReadonlySet<number>>();
    for (let at = 0; at < ids.length; at += LOOKED_AT_ONCE) {
      for (const { newest, published } of await this.items.among(
        viewer,
        ids.slice(at, at + LOOKED_AT_ONCE),
      )) {
        const numbers = [newest, ...(published ? [published] : [])].map(({ version }) => version.version);
        seen.set(newest.version.itemId, new Set(numbers));
      }
    }
    return seen;
  }
}

function within(kinds: readonly string[], filter: ItemFilter): string[] {
  return kinds.filter((kind) => filter.kinds?.includes(kind) ?? true);
}

/** What is published and closed to somebody is to them as if it were not published. */
function isAsAsked(item: SeenItem, { published }: ItemFilter): boolean {
  return published === undefined || published === (item.published !== null);
}

/** In the order of `KnowledgeStore.referring`; numbers padded so that text order is number order. */
function placeOf({ itemId, version, type, at }: Referrer): string {
  return [itemId, String(version).padStart(9, '0'), type, at ?? ''].join('\0');
}
