import { type Change, documentOf, type Instant, type KnowledgeStore } from '@app/knowledge';
import { isIn, type Year } from '../yearly/year.js';
import { LogReader } from './log-reader.js';

/** When readers were shown a version of an item, or no more of it. */
type Showing = Pick<Change, 'at' | 'type'>;

/** What the change log tells of publications. */
export class PublicationLog {
  private readonly showings = new Map<string, Showing[]>();
  /** The same of provisions alone: there are many, and to tell one by its id takes long. */
  private readonly provisions = new Map<string, Showing[]>();
  private readonly log: LogReader<Change>;

  constructor(store: KnowledgeStore) {
    this.log = new LogReader(
      (since, limit) => store.changes(since, limit),
      (change) => this.hear(change),
    );
  }

  /** Brings it as far as the store; gives how far that is. */
  async readOn(): Promise<number> {
    await this.log.readOn();
    return this.log.sequence;
  }

  /** When readers first saw an item; null: never. */
  firstSeen(itemId: string): Instant | null {
    return this.showings.get(itemId)?.[0]?.at ?? null;
  }

  /** The provisions that readers saw at the end of a year; `isNew`: a version of it was published in that year. */
  provisionsOf(year: Year): { readonly id: string; readonly isNew: boolean }[] {
    return [...this.provisions]
      .filter(([, showings]) => showings.findLast(({ at }) => at < year.to)?.type === 'published')
      .map(([id, showings]) => ({
        id,
        isNew: showings.some(({ type, at }) => type === 'published' && isIn(year, at)),
      }));
  }

  private hear({ itemId, type, at }: Change): void {
    if (type === 'appended') return;
    const before = this.showings.get(itemId);
    if (before) return void before.push({ at, type });
    const showings = [{ at, type }];
    this.showings.set(itemId, showings);
    if (isProvision(itemId)) this.provisions.set(itemId, showings);
  }
}

/** An article's id tells its document, and is not that of the document itself. */
function isProvision(id: string): boolean {
  const document = documentOf(id);
  return document !== null && document !== id;
}
