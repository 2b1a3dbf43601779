import { knowledgeStoreContract } from '@app/knowledge/testing';
import { SqliteKnowledgeStore } from './store.js';
import { aFolder } from '../testing/folder.js';

const folder = aFolder();

knowledgeStoreContract('SQLite', async () => {
  const store = SqliteKnowledgeStore.open(folder.path('base.db'));
  return {
    store,
    close: async () => {
      store.close();
      folder.empty();
    },
  };
});
