import { Injectable } from '@nestjs/common';
import { bodyOf, everyRow, type ItemState, KnowledgeStore, reference } from '@app/knowledge';
import { type ReferenceEntryDto } from './reference.dto.js';

/** Reads the published entries of the dated tables, which are small enough to read whole. */
@Injectable()
export class ReferenceTables {
  constructor(private readonly store: KnowledgeStore) {}

  /** In ascending order of id; of every table when none is named. */
  async entries(table?: string): Promise<readonly ReferenceEntryDto[]> {
    const filter = {
      kinds: ['reference'],
      idPrefix: table ? `reference/${table}/` : 'reference/',
      published: true,
    };
    return (await everyRow((page) => this.store.list(filter, page))).flatMap(toEntry);
  }
}

function toEntry({ published }: ItemState): ReferenceEntryDto[] {
  if (!published) return [];
  const { table, key, name, aliases, from, to, parent, successors, note } = bodyOf(reference, published);
  return [{ id: published.itemId, table, key, name, aliases, from, to, parent, successors, note }];
}
