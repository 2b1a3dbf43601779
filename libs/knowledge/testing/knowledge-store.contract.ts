import { type KnowledgeStore } from '@app/knowledge';
import { appendingContract } from './contract/appending.js';
import { changesContract } from './contract/changes.js';
import { inForceContract } from './contract/in-force.js';
import { listingContract } from './contract/listing.js';
import { publishingContract } from './contract/publishing.js';
import { readingContract } from './contract/reading.js';

/** An empty store and the way to leave it. */
export interface OpenStore {
  readonly store: KnowledgeStore;
  close(): Promise<void>;
}

/** Everything a store of knowledge promises. `open` gives an empty store each time. */
export function knowledgeStoreContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`${name} as a store of knowledge`, () => {
    let opened: OpenStore;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    for (const contract of [
      appendingContract,
      readingContract,
      publishingContract,
      inForceContract,
      listingContract,
      changesContract,
    ]) {
      contract(() => opened.store);
    }
  });
}
