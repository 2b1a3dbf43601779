import { type KnownDocument } from '@app/law';
import { headOf } from '../items/head.js';
import { everyRow } from '../items/page.js';
import { type ItemState, type ItemVersion } from '../items/version.js';
import { bodyOf, KINDS } from '../kinds/index.js';
import { type Change, type KnowledgeStore } from '../ports/knowledge-store.js';

/** From so many changes on, reading all documents costs less than looking at what changed. */
const PAGE = 1000;

interface Known {
  readonly sequence: number;
  readonly documents: readonly KnownDocument[];
}

/** The documents that readers see, as far as citations need to know them; read again only when the base changed. */
export class KnownDocuments {
  private known: Known | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: KnowledgeStore) {}

  /** The same array until the base changes. Calls wait for the one before: all see the newest state. */
  all(): Promise<readonly KnownDocument[]> {
    const documents = this.turn.then(() => this.refresh());
    this.turn = documents.catch(() => undefined);
    return documents;
  }

  private async refresh(): Promise<readonly KnownDocument[]> {
    const changes = this.known ? await this.store.changes(this.known.sequence, PAGE) : [];
    if (this.known && changes.length < PAGE) await this.follow(this.known, changes);
    else
      this.known = { sequence: await headOf(this.store, this.known?.sequence), documents: await this.read() };
    return this.known.documents;
  }

  private async follow({ documents }: Known, changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const states = await this.store.current([...new Set(changes.map(({ itemId }) => itemId))]);
    const changed = states.filter(({ newest }) => newest.kind === 'document');
    const ids = new Set(changed.map(({ newest }) => newest.itemId));
    const all =
      ids.size === 0 ? documents : [...documents.filter(({ id }) => !ids.has(id)), ...known(changed)];
    this.known = { sequence: changes.at(-1)!.sequence, documents: all };
  }

  private async read(): Promise<KnownDocument[]> {
    return known(await everyRow((page) => this.store.list({ kinds: ['document'], published: true }, page)));
  }
}

function known(states: readonly ItemState[]): KnownDocument[] {
  return states.flatMap(({ published }) => (published ? [knownDocument(published)] : []));
}

/** What citations need to know of a document, from its version. */
export function knownDocument(version: Pick<ItemVersion, 'itemId' | 'kind' | 'body'>): KnownDocument {
  const { key: id, number, type, title } = bodyOf(KINDS.document, version);
  return { id, number, type, title };
}
