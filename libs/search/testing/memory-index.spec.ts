import { MemorySearchIndex } from './memory-index.js';
import { searchIndexContract } from './search-index.contract.js';

searchIndexContract('memory', async () => ({
  index: new MemorySearchIndex(),
  close: () => Promise.resolve(),
}));
