import { type MultiSearchQuery, type MultiSearchResult } from 'meilisearch';
import { type Clause } from './clause.js';
import { type Connection } from './connection.js';
import { outage } from './errors.js';

/** More than any index holds. */
const ALL = 1_000_000_000;
/** Keys asked for at once. */
const KEYS = 1_000;

interface Wanted {
  readonly filter?: Clause;
  readonly ids?: readonly string[];
  readonly fields?: readonly string[];
  readonly limit?: number;
}

/** Reads one index of the engine. */
export class Shelf {
  constructor(
    private readonly connection: Connection,
    readonly indexUid: string,
  ) {}

  /** Documents that fulfil a condition, in an order of the engine's own; all of them when no limit is given. */
  async where<T>(filter: Clause, fields: readonly string[], limit = ALL): Promise<readonly T[]> {
    if (filter === false || limit === 0) return [];
    return (await this.fetch<T>({ filter, fields, limit })).results;
  }

  /** Documents by their keys, those that are there, in no particular order; whole ones when no fields are named. */
  async byKeys<T>(
    keys: readonly string[],
    fields?: readonly string[],
    filter: Clause = true,
  ): Promise<readonly T[]> {
    if (filter === false) return [];
    const found: T[] = [];
    for (let from = 0; from < keys.length; from += KEYS) {
      const ids = keys.slice(from, from + KEYS);
      found.push(
        ...(await this.fetch<T>({ ids, filter, ...(fields && { fields }), limit: ids.length })).results,
      );
    }
    return found;
  }

  /** How many of these keys there are. */
  async countOf(keys: readonly string[]): Promise<number> {
    let count = 0;
    for (let from = 0; from < keys.length; from += KEYS) {
      count += (await this.fetch({ ids: keys.slice(from, from + KEYS), limit: 0 })).total;
    }
    return count;
  }

  /** What each question counts: nothing is looked for that a condition rules out. */
  async count(questions: readonly Counting[]): Promise<readonly Counted[]> {
    const asked = questions.filter(({ filter }) => filter !== false);
    const answers = asked.length > 0 ? await this.search(asked.map((one) => this.queryOf(one))) : [];
    return questions.map((question) => {
      const answer = answers[asked.indexOf(question)];
      return { total: answer?.totalHits ?? 0, facets: answer?.facetDistribution ?? {} };
    });
  }

  async size(): Promise<{ readonly documents: number; readonly bytes: number }> {
    const stats = await this.connection.ask('reading', (client) => client.index(this.indexUid).getStats());
    return { documents: stats.numberOfDocuments, bytes: stats.rawDocumentDbSize };
  }

  private queryOf({ filter, facets }: Counting): MultiSearchQuery {
    return {
      indexUid: this.indexUid,
      ...(typeof filter === 'string' && { filter }),
      page: 1,
      hitsPerPage: 0,
      attributesToRetrieve: [],
      ...(facets.length > 0 && { facets: [...facets] }),
    };
  }

  private async search(queries: MultiSearchQuery[]): Promise<readonly MultiSearchResult<object>[]> {
    const answer = await this.connection.ask('reading', (client) => client.multiSearch({ queries }));
    return whole(answer).results;
  }

  private async fetch<T>({ filter, ...wanted }: Wanted): Promise<{ results: readonly T[]; total: number }> {
    const path = `indexes/${this.indexUid}/documents/fetch`;
    const body = { ...wanted, ...(typeof filter === 'string' && { filter }) };
    const answer = await this.connection.ask('reading', (client) =>
      client.httpRequest.post<{ results: readonly T[]; total: number }>({ path, body }),
    );
    return whole(answer);
  }
}

export interface Counting {
  readonly filter: Clause;
  readonly facets: readonly string[];
}

export interface Counted {
  readonly total: number;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What came may be anything that is JSON, or nothing. */
function whole<T extends { readonly results: readonly unknown[] }>(answer: T | undefined): T {
  if (Array.isArray(answer?.results)) return answer;
  throw outage(
    'Trả lời nhận được không phải của Meilisearch. Hãy kiểm tra địa chỉ và các máy chủ trung gian.',
  );
}
