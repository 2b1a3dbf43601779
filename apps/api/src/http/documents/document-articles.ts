import { Injectable } from '@nestjs/common';
import { type Viewer } from '@app/access';
import {
  bodyOf,
  decodeCursor,
  document,
  encodeCursor,
  everyRow,
  KnowledgeError,
  provision,
  type TocNode,
} from '@app/knowledge';
import { ItemList } from '../items/item-list.js';
import { ItemsAsOf } from '../items/items-as-of.js';
import { shown } from '../items/present.js';
import { type SeenItem, VisibleItems } from '../items/visible-items.js';
import { type DocumentProvisionsDto, type DocumentProvisionsQuery } from './document.dto.js';

/** Reads documents with their articles. */
@Injectable()
export class DocumentArticles {
  constructor(
    private readonly items: VisibleItems,
    private readonly lists: ItemList,
    private readonly asOf: ItemsAsOf,
  ) {}

  /** The document and the table of contents it is shown with. Throws `not-found` for any other item. */
  async contents(viewer: Viewer, id: string): Promise<{ item: SeenItem; toc: readonly TocNode[] }> {
    const item = await this.items.item(viewer, id);
    const { version } = shown(item);
    if (version.kind !== document.kind) throw new KnowledgeError('not-found', `Không có văn bản "${id}".`);
    return { item, toc: bodyOf(document, version).toc };
  }

  /** A page of the articles as they stood on a day: in the order of the contents, then those it does not list. */
  async page(viewer: Viewer, id: string, query: DocumentProvisionsQuery): Promise<DocumentProvisionsDto> {
    const { toc } = await this.contents(viewer, id);
    const listed = toc.flatMap(articlesOf);
    const others = (await this.articles(viewer, id)).filter((article) => !listed.includes(article));
    const ids = [...listed, ...others.sort(byNumber)];
    const from = placeOf(query.cursor ?? null);
    const until = from + query.limit;
    const rows = await Promise.all(
      ids.slice(from, until).map((article) => this.asOf.read(viewer, article, query)),
    );
    const next = until < ids.length ? encodeCursor([String(until)]) : null;
    return { rows, next, total: ids.length };
  }

  private async articles(viewer: Viewer, id: string): Promise<string[]> {
    const filter = { kinds: [provision.kind], idPrefix: `${id}/` };
    const items = await everyRow((page) => this.lists.list(viewer, filter, page));
    return items.map((item) => item.newest.version.itemId);
  }
}

function articlesOf(node: TocNode): string[] {
  return [...(node.provision === null ? [] : [node.provision]), ...node.children.flatMap(articlesOf)];
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'vi', { numeric: true });

function placeOf(cursor: string | null): number {
  const place = Number(decodeCursor(cursor, 1)?.[0] ?? 0);
  if (Number.isSafeInteger(place) && place >= 0) return place;
  throw new KnowledgeError('invalid', 'con trỏ trang không hợp lệ', [
    { field: 'cursor', message: 'không hợp lệ' },
  ]);
}
