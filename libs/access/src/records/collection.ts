import { type Body, everyRow, type Page, type PageRequest } from '@app/knowledge';
import { type KeyRange, type Records, type RecordWrite, type StoredRecord } from '../ports/records.js';
import { EVERY } from './key-ranges.js';

/** A value with the place it is kept in. */
export interface Kept<T> {
  readonly id: string;
  readonly revision: number;
  readonly value: T;
}

/** The records of one type as what they mean. `T` is plain data: what JSON gives back is what was put. */
export class Collection<T extends object> {
  constructor(
    private readonly records: Records,
    readonly type: string,
    private readonly keysOf: (value: T, id: string) => readonly string[] = () => [],
  ) {}

  async get(id: string): Promise<Kept<T> | null> {
    return (await this.getAll([id]))[0] ?? null;
  }

  /** Those among `ids` that exist, in the order asked. */
  async getAll(ids: readonly string[]): Promise<Kept<T>[]> {
    return (await this.records.get(this.type, ids)).map((record) => this.keptOf(record));
  }

  async find(keys: KeyRange, page: PageRequest): Promise<Page<Kept<T>>> {
    const found = await this.records.find(this.type, keys, page);
    return { ...found, rows: found.rows.map((record) => this.keptOf(record)) };
  }

  /** All of them in a range: for what is known to be short enough to hold. */
  all(keys: KeyRange = EVERY): Promise<Kept<T>[]> {
    return everyRow((page) => this.find(keys, page));
  }

  /** The write that makes a record. */
  create(id: string, value: T): RecordWrite {
    return this.change({ id, revision: 0 }, value);
  }

  /** The write that puts a value in the place of one that was read. */
  change({ id, revision }: Pick<Kept<T>, 'id' | 'revision'>, value: T): RecordWrite {
    const keys = [...new Set(this.keysOf(value, id))];
    return { type: this.type, id, basedOn: revision, body: plain(value), keys };
  }

  /** The write that takes a record away. */
  remove({ id, revision }: Pick<Kept<T>, 'id' | 'revision'>): RecordWrite {
    return { type: this.type, id, basedOn: revision, body: null, keys: [] };
  }

  private keptOf({ id, revision, body }: StoredRecord): Kept<T> {
    return { id, revision, value: body as object as T };
  }
}

function plain(value: object): Body {
  return value as Body;
}
