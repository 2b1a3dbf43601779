import { type KnownDocument } from '@app/law';
import { everyRow } from '../items/page.js';
import { type ItemVersion } from '../items/version.js';
import { bodyOf, KINDS } from '../kinds/index.js';
import { type KnowledgeStore } from '../ports/knowledge-store.js';

const PAGE = 1000;

/** The documents the base holds, as far as citations need to know them; read again only when the base changed. */
export class KnownDocuments {
  private known: { readonly sequence: number; readonly documents: readonly KnownDocument[] } | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: KnowledgeStore) {}

  /** The same array until the base changes. Calls wait for the one before: all see the newest state. */
  all(): Promise<readonly KnownDocument[]> {
    const documents = this.turn.then(() => this.refresh());
    this.turn = documents.catch(() => undefined);
    return documents;
  }

  private async refresh(): Promise<readonly KnownDocument[]> {
    const sequence = await this.newest(this.known?.sequence ?? 0);
    if (sequence !== this.known?.sequence) this.known = { sequence, documents: await this.read() };
    return this.known.documents;
  }

  private async newest(since: number): Promise<number> {
    const changes = await this.store.changes(since, PAGE);
    return changes.length === 0 ? since : this.newest(changes.at(-1)!.sequence);
  }

  private async read(): Promise<KnownDocument[]> {
    const documents = await everyRow((page) => this.store.list({ kinds: ['document'] }, page));
    return documents.map(({ newest, published }) => knownDocument(published ?? newest));
  }
}

/** What citations need to know of a document, from its version. */
export function knownDocument(version: Pick<ItemVersion, 'itemId' | 'kind' | 'body'>): KnownDocument {
  const { key: id, number, type, title } = bodyOf(KINDS.document, version);
  return { id, number, type, title };
}
