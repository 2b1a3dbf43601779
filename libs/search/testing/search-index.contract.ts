import { type SearchIndex } from '@app/search';
import { audiencesContract } from './contract/audiences.js';
import { countingContract } from './contract/counting.js';
import { keepingContract } from './contract/keeping.js';
import { matchingContract } from './contract/matching.js';
import { renewingContract } from './contract/renewing.js';
import { timeContract } from './contract/time.js';
import { wordsContract } from './contract/words.js';

/** An empty index and the way to leave it. */
export interface OpenIndex {
  readonly index: SearchIndex;
  close(): Promise<void>;
}

/** Everything an index of search promises. `open` gives an empty index each time. */
export function searchIndexContract(name: string, open: () => Promise<OpenIndex>): void {
  describe(`${name} as an index of search`, () => {
    let opened: OpenIndex;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    for (const contract of [
      keepingContract,
      matchingContract,
      countingContract,
      audiencesContract,
      timeContract,
      wordsContract,
      renewingContract,
    ]) {
      contract(() => opened.index);
    }
  });
}
