import { Injectable } from '@nestjs/common';
import {
  bodyOf,
  Clock,
  type Day,
  everyRow,
  type ItemState,
  type ItemVersion,
  KnowledgeStore,
  reference,
} from '@app/knowledge';
import { type ReferenceEntryDto } from './reference.dto.js';

/** Reads the published entries of the dated tables, which are small enough to read whole. */
@Injectable()
export class ReferenceTables {
  constructor(
    private readonly store: KnowledgeStore,
    private readonly clock: Clock,
  ) {}

  /** In ascending order of id; of every table when none is named. */
  async entries(table?: string): Promise<readonly ReferenceEntryDto[]> {
    return (await this.states(table)).flatMap(({ published }) => (published ? [toEntry(published)] : []));
  }

  /** Those that existed on a day, as they were then: an entry of today may have had an earlier life under its key. */
  async entriesOn(table: string, day: Day): Promise<readonly ReferenceEntryDto[]> {
    const entries = await Promise.all((await this.states(table)).map((state) => this.entryOn(state, day)));
    return entries.flatMap((entry) => (entry && existsOn(entry, day) ? [entry] : []));
  }

  private states(table?: string): Promise<ItemState[]> {
    const idPrefix = table ? `reference/${table}/` : 'reference/';
    const filter = { kinds: ['reference'], idPrefix, published: true };
    return everyRow((page) => this.store.list(filter, page));
  }

  private async entryOn({ published }: ItemState, day: Day): Promise<ReferenceEntryDto | null> {
    if (!published) return null;
    const now = toEntry(published);
    if (existsOn(now, day)) return now;
    const { version } = await this.store.inForce(published.itemId, day, this.clock.now());
    return version && toEntry(version);
  }
}

function existsOn({ from, to }: Pick<ReferenceEntryDto, 'from' | 'to'>, day: Day): boolean {
  return (!from || from <= day) && (!to || day < to);
}

function toEntry(version: ItemVersion): ReferenceEntryDto {
  const { table, key, name, aliases, from, to, parent, successors, note } = bodyOf(reference, version);
  return { id: version.itemId, table, key, name, aliases, from, to, parent, successors, note };
}
