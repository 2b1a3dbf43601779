import { type KnownDocument } from '@app/law';
import { type ItemVersion } from '../items/version.js';
import { bodyOf, KINDS } from '../kinds/index.js';
import { type KnowledgeStore } from '../ports/knowledge-store.js';

const PAGE = 200;

/** The documents the base holds, as far as citations need to know them; read again only when the base changed. */
export class KnownDocuments {
  private sequence = 0;
  private documents: readonly KnownDocument[] = [];

  constructor(private readonly store: KnowledgeStore) {}

  /** The same array until the base changes. */
  async all(): Promise<readonly KnownDocument[]> {
    const before = this.sequence;
    for (;;) {
      const changes = await this.store.changes(this.sequence, 10_000);
      if (changes.length === 0) break;
      this.sequence = changes.at(-1)!.sequence;
    }
    if (this.sequence !== before) this.documents = await this.read();
    return this.documents;
  }

  private async read(): Promise<KnownDocument[]> {
    const known: KnownDocument[] = [];
    for (let cursor: string | null = null; ;) {
      const page = await this.store.list({ kinds: ['document'] }, { cursor, limit: PAGE });
      known.push(...page.rows.map(({ newest, published }) => knownDocument(published ?? newest)));
      if (page.next === null) return known;
      cursor = page.next;
    }
  }
}

/** What citations need to know of a document, from its version. */
export function knownDocument(version: Pick<ItemVersion, 'itemId' | 'kind' | 'body'>): KnownDocument {
  const { key: id, number, type, title } = bodyOf(KINDS.document, version);
  return { id, number, type, title };
}
