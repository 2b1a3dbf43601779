import {
  SearchIndex,
  type Audiences,
  type Changes,
  type Frequency,
  type IndexEntry,
  type IndexState,
  type Recalled,
  type RecallRequest,
  type SearchDocument,
  type Spelling,
} from '@app/search';
import { and, holds, isAnyOf } from './clause.js';
import { BUCKETS, keyOf } from './codes.js';
import { Connection, type MeiliOptions } from './connection.js';
import { isMissing } from './errors.js';
import { FreshWriter } from './fresh-writer.js';
import { Lexicon } from './lexicon.js';
import { seenClause } from './matching.js';
import { freshNamesOf, namesOf } from './names.js';
import { recall } from './recall.js';
import { readRecord } from './record.js';
import { Shelf } from './shelf.js';
import { Site } from './site.js';
import { DOCUMENT_FIELDS } from './stored.js';
import { Tasks } from './tasks.js';
import { ServingWriter, type Writer } from './writer.js';

const EMPTY: Recalled = { candidates: [], total: 0, facets: {} };

/**
 * The search index on a Meilisearch server, in two of its indexes: `<name>` with the texts, `<name>_lexicon` with the
 * units they hold. Nothing is asked of the server before it is needed; when it cannot serve, calls throw `unavailable`,
 * and go well again by themselves once it can.
 */
export class MeiliSearchIndex extends SearchIndex {
  private readonly texts: Shelf;
  private readonly lexicon: Lexicon;
  private readonly writer: Writer;

  private constructor(
    private readonly connection: Connection,
    private readonly site: Site,
    writerOf: (texts: Shelf, units: Shelf) => Writer,
  ) {
    super();
    this.texts = new Shelf(connection, site.names.texts);
    const units = new Shelf(connection, site.names.lexicon);
    this.lexicon = new Lexicon(units, () => this.look());
    this.writer = writerOf(this.texts, units);
  }

  static open(options: MeiliOptions): MeiliSearchIndex {
    const connection = new Connection(options);
    const site = new Site(new Tasks(connection), namesOf(options.name));
    return new MeiliSearchIndex(connection, site, (texts, units) => new ServingWriter(site, texts, units));
  }

  override async apply(changes: Changes): Promise<void> {
    try {
      await this.writer.apply(changes);
    } finally {
      this.lexicon.forget();
    }
  }

  override async recall(request: RecallRequest): Promise<Recalled> {
    await this.writer.settle();
    return unlessMissing(recall(this.texts, request), EMPTY);
  }

  override async frequencies(
    units: readonly string[],
    audiences: Audiences = null,
  ): Promise<readonly number[]> {
    await this.writer.settle();
    if (audiences) return this.lexicon.seenBy(audiences, units, (unknown) => this.count(unknown, audiences));
    return (await this.lexicon.facts(units)).map(({ documents }) => documents);
  }

  override async spellings(units: readonly string[]): Promise<readonly (readonly Spelling[])[]> {
    await this.writer.settle();
    return (await this.lexicon.facts(units)).map(({ spellings }) => spellings);
  }

  override async vocabulary(): Promise<ReadonlyMap<string, number>> {
    await this.writer.settle();
    return this.lexicon.vocabulary();
  }

  override async complete(prefix: string, limit: number): Promise<readonly Frequency[]> {
    await this.writer.settle();
    return this.lexicon.complete(prefix, limit);
  }

  override async documents(ids: readonly string[]): Promise<readonly SearchDocument[]> {
    await this.writer.settle();
    const found = await unlessMissing(this.texts.byKeys<SearchDocument>(ids.map(keyOf), DOCUMENT_FIELDS), []);
    const byId = new Map(found.map((document) => [document.id, document]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** By parts that nothing moves between, each as it stands when it is read. */
  override async *entries(): AsyncIterable<IndexEntry> {
    await this.writer.settle();
    for (const bucket of BUCKETS) {
      const part = this.texts.where<IndexEntry>(isAnyOf('bucket', [bucket]), ['id', 'hash']);
      for (const { id, hash } of await unlessMissing(part, [])) yield { id, hash };
    }
  }

  override async state(): Promise<IndexState> {
    return this.writer.state();
  }

  /** Throws `unavailable` when another process renewed the index at the same time; the old one then goes on serving. */
  override async renew<T>(fill: (fresh: SearchIndex) => Promise<T>): Promise<T> {
    const { tasks, names } = this.site;
    const site = new Site(tasks, freshNamesOf(names));
    await tasks.settled(Object.values(site.names));
    const writer = await FreshWriter.open(site, new Shelf(this.connection, site.names.texts));
    try {
      const result = await fill(new MeiliSearchIndex(this.connection, site, () => writer));
      await writer.replace(this.site, this.texts);
      return result;
    } catch (error) {
      await site.remove().catch(() => undefined);
      throw error;
    } finally {
      this.lexicon.forget();
    }
  }

  /** Takes the index off the server. */
  remove(): Promise<void> {
    return this.site.remove();
  }

  private count(units: readonly string[], audiences: Audiences): Promise<readonly number[]> {
    const questions = units.map((unit) => ({ filter: and(seenClause(audiences), holds(unit)), facets: [] }));
    const counted = this.texts.count(questions).then((counts) => counts.map(({ total }) => total));
    return unlessMissing(
      counted,
      units.map(() => 0),
    );
  }

  private async look() {
    const record = await readRecord(this.texts);
    this.lexicon.seen(record);
    return record;
  }
}

async function unlessMissing<T>(reading: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
}
