import { knowledgeStoreContract } from './knowledge-store.contract.js';
import { MemoryKnowledgeStore } from './memory-store.js';

knowledgeStoreContract('memory', async () => ({
  store: new MemoryKnowledgeStore(),
  close: () => Promise.resolve(),
}));
