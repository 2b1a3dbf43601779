import { Injectable } from '@nestjs/common';
import { type Viewer } from '@app/access';
import { citedAs, KnowledgeError, type Link, type Page, type Referrer } from '@app/knowledge';
import { type ItemSummaryDto } from './item.dto.js';
import { ItemList } from './item-list.js';
import { type LinksDto, type LinksQuery, type OutgoingLinkDto, type ReferrerPageDto } from './links.dto.js';
import { shown, toSummary } from './present.js';
import { Presenter } from './presenter.js';
import { VisibleItems } from './visible-items.js';

/** The links of an item in both directions, each with the name of what is at its other end. */
@Injectable()
export class LinkList {
  constructor(
    private readonly items: VisibleItems,
    private readonly lists: ItemList,
    private readonly presenter: Presenter,
  ) {}

  /** Also of what is not loaded, where something leads to it. */
  async read(viewer: Viewer, id: string, { kind, except, cursor, limit }: LinksQuery): Promise<LinksDto> {
    const item = await this.items.itemOrNone(viewer, id);
    const isAsked = (row: Referrer): boolean => (kind?.includes(row.kind) ?? true) && row.type !== except;
    const incoming = await this.lists.referring(viewer, id, { cursor: cursor ?? null, limit }, isAsked);
    if (!item && incoming.total === 0) throw new KnowledgeError('not-found', `Không có mục "${id}".`);
    const opened = item && (await this.presenter.opened(viewer, shown(item)));
    const outgoing = opened?.links ?? [];
    const ends = [...outgoing.map(({ target }) => target), ...incoming.rows.map(({ itemId }) => itemId)];
    const names = await this.named(viewer, ends);
    return { outgoing: outgoing.map((link) => described(link, names)), incoming: titled(incoming, names) };
  }

  private async named(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, ItemSummaryDto>> {
    const items = await this.items.among(viewer, [...new Set(ids)]);
    return new Map(items.map(toSummary).map((summary) => [summary.id, summary]));
  }
}

function described(link: Link, names: ReadonlyMap<string, ItemSummaryDto>): OutgoingLinkDto {
  const { kind = null, title = null } = names.get(link.target) ?? {};
  const place = link.at ? `${link.target}/${link.at}` : link.target;
  const citation = citedAs(place);
  return { ...link, kind, title, citation: citation === place ? null : citation };
}

function titled(page: Page<Referrer>, names: ReadonlyMap<string, ItemSummaryDto>): ReferrerPageDto {
  const rows = page.rows.flatMap((row) => {
    const named = names.get(row.itemId);
    return named ? [{ ...row, title: named.title, path: named.path }] : [];
  });
  return { ...page, rows };
}
