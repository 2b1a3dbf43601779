import { mongoTestSettings } from '@app/config';
import { knowledgeStoreContract, leasesContract } from '@app/knowledge/testing';
import { onMongo, tellServer } from '../testing/index.js';
import { MongoKnowledgeStore } from './store.js';

const settings = mongoTestSettings();
afterAll(() => tellServer(settings));

onMongo(settings, (server) => {
  const open = async () => {
    const uri = server().database();
    const store = await MongoKnowledgeStore.open({ uri });
    const close = async () => {
      await store.close();
      await server().drop(uri);
    };
    return { store, leases: store.leases, close };
  };
  knowledgeStoreContract('MongoDB', open);
  leasesContract('MongoDB', open);
});
