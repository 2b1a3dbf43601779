import { Injectable } from '@nestjs/common';
import {
  type Change,
  type Classification,
  definitionOf,
  headOf,
  type ItemState,
  type ItemVersion,
  KnowledgeStore,
  pagesOf,
} from '@app/knowledge';
import { CLASSIFIED_KINDS } from './open-kinds.js';

/** From so many changes on, reading all items costs less than looking at what changed. */
const FEW = 1_000;
const READ_AT_ONCE = 500;

/** An item that says itself who may read it, as it is published. */
export interface PublishedItem {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly classification: Classification;
  /** What it leads to, each once. */
  readonly targets: readonly string[];
}

interface Known {
  readonly sequence: number;
  readonly items: ReadonlyMap<string, PublishedItem>;
}

/** Which items readers see of the kinds that are not for everybody: held in memory, read again only where they changed. */
@Injectable()
export class PublishedItems {
  private known: Known | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: KnowledgeStore) {}

  /**
   * In no particular order. Calls wait for the one before: all see the newest state. The same object until one of them
   * changes.
   */
  all(): Promise<ReadonlyMap<string, PublishedItem>> {
    const items = this.turn.then(() => this.refresh());
    this.turn = items.catch(() => undefined);
    return items;
  }

  private async refresh(): Promise<ReadonlyMap<string, PublishedItem>> {
    const changes = this.known ? await this.store.changes(this.known.sequence, FEW) : [];
    if (this.known && changes.length < FEW) this.known = await this.followed(this.known, changes);
    else this.known = { sequence: await headOf(this.store, this.known?.sequence), items: await this.read() };
    return this.known.items;
  }

  private async followed(known: Known, changes: readonly Change[]): Promise<Known> {
    const last = changes.at(-1);
    if (!last) return known;
    const ids = [...new Set(changes.map(({ itemId }) => itemId))];
    const states = (await this.store.current(ids)).filter(({ newest }) => isClassified(newest));
    // Law alone changed: whoever worked something out from these items goes on with it.
    if (states.length === 0) return { sequence: last.sequence, items: known.items };
    const items = new Map(known.items);
    for (const state of states) {
      const item = publishedOf(state);
      if (item) items.set(item.id, item);
      else items.delete(state.newest.itemId);
    }
    return { sequence: last.sequence, items };
  }

  private async read(): Promise<ReadonlyMap<string, PublishedItem>> {
    const items = new Map<string, PublishedItem>();
    const filter = { kinds: CLASSIFIED_KINDS, published: true };
    for await (const states of pagesOf((page) => this.store.list(filter, page), READ_AT_ONCE))
      for (const item of states.flatMap((state) => publishedOf(state) ?? [])) items.set(item.id, item);
    return items;
  }
}

function publishedOf({ published }: ItemState): PublishedItem | null {
  if (!published || !isClassified(published)) return null;
  const { itemId: id, kind, version, body, links } = published;
  const { classification } = definitionOf(kind).custody(body);
  const targets = [...new Set(links.map(({ target }) => target))];
  return { id, kind, version, classification, targets };
}

function isClassified({ kind }: Pick<ItemVersion, 'kind'>): boolean {
  return CLASSIFIED_KINDS.includes(kind);
}
