import { Injectable } from '@nestjs/common';
import { bodyOf, document, type ItemState, KnowledgeStore } from '@app/knowledge';
import { type KnownDocument } from '@app/law';
import { allItems } from '../items/all-items.js';
import { shown } from '../items/present.js';

/** The documents the base holds, as far as citations need to know them. */
@Injectable()
export class KnownDocuments {
  constructor(private readonly store: KnowledgeStore) {}

  async all(): Promise<readonly KnownDocument[]> {
    return (await allItems(this.store, { kinds: [document.kind] })).map(toKnown);
  }
}

function toKnown(state: ItemState): KnownDocument {
  const { key: id, number, type, title } = bodyOf(document, shown(state));
  return { id, number, type, title };
}
