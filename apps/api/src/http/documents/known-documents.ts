import { Injectable } from '@nestjs/common';
import { bodyOf, document, type ItemState, KnowledgeStore } from '@app/knowledge';
import { type KnownDocument } from '@app/law';
import { allItems } from '../items/all-items.js';
import { shown } from '../items/present.js';

/** The documents the base holds, as far as citations need to know them; read once until something changes. */
@Injectable()
export class KnownDocuments {
  private read: Promise<readonly KnownDocument[]> | null = null;

  constructor(private readonly store: KnowledgeStore) {}

  all(): Promise<readonly KnownDocument[]> {
    this.read ??= this.load();
    this.read.catch(() => this.forget());
    return this.read;
  }

  /** To be called when the store has changed. */
  forget(): void {
    this.read = null;
  }

  private async load(): Promise<readonly KnownDocument[]> {
    return (await allItems(this.store, { kinds: [document.kind] })).map(toKnown);
  }
}

function toKnown(state: ItemState): KnownDocument {
  const { key: id, number, type, title } = bodyOf(document, shown(state));
  return { id, number, type, title };
}
