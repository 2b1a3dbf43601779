import { Injectable } from '@nestjs/common';
import { audiencesOf, type Viewer } from '@app/access';
import { type FacetCount } from '@app/search';
import { CLASSIFIED_KINDS } from './open-kinds.js';
import { type PublishedItem, PublishedItems } from './published-items.js';

/** Published lessons and gaps by what they lead to: counting them asks the store for none of them. */
@Injectable()
export class CitingItems {
  private known: {
    readonly items: ReadonlyMap<string, PublishedItem>;
    readonly byTarget: ReadonlyMap<string, readonly PublishedItem[]>;
  } | null = null;

  constructor(private readonly published: PublishedItems) {}

  /** A function that tells how many of each kind lead to an item; what is not for this viewer does not count. */
  async countsFor(viewer: Viewer): Promise<(itemId: string) => FacetCount[]> {
    const byTarget = await this.byTarget();
    const audiences = audiencesOf(viewer);
    return (itemId) => {
      const seen = (byTarget.get(itemId) ?? []).filter(({ classification }) =>
        audiences.includes(classification),
      );
      return CLASSIFIED_KINDS.map((value) => ({
        value,
        count: seen.filter(({ kind }) => kind === value).length,
      })).filter(({ count }) => count > 0);
    };
  }

  private async byTarget(): Promise<ReadonlyMap<string, readonly PublishedItem[]>> {
    const items = await this.published.all();
    if (this.known?.items !== items) this.known = { items, byTarget: turnedRound(items.values()) };
    return this.known.byTarget;
  }
}

function turnedRound(items: Iterable<PublishedItem>): Map<string, PublishedItem[]> {
  const byTarget = new Map<string, PublishedItem[]>();
  for (const item of items) {
    for (const target of item.targets) {
      const citing = byTarget.get(target);
      if (citing) citing.push(item);
      else byTarget.set(target, [item]);
    }
  }
  return byTarget;
}
