import { recordsContract } from '@app/access/testing';
import { mongoTestSettings } from '@app/config';
import { onMongo, tellServer } from '../testing/index.js';
import { MongoKnowledgeStore } from './store.js';

const settings = mongoTestSettings();
await tellServer(settings);

onMongo(settings, (server) => {
  recordsContract(
    'MongoDB',
    async () => {
      const uri = server().database();
      const store = await MongoKnowledgeStore.open({ uri });
      const close = async () => {
        await store.close();
        await server().drop(uri);
      };
      return { records: store.records, close };
    },
    { runs: 6 },
  );
});
