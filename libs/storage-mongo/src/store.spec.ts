import { mongoTestSettings } from '@app/config';
import { knowledgeStoreContract, leasesContract } from '@app/knowledge/testing';
import { onMongo, tellServer } from '../testing/index.js';
import { Database, type MongoOptions } from './database.js';
import { MongoKnowledgeStore } from './store.js';

const settings = mongoTestSettings();
await tellServer(settings);

onMongo(settings, (server) => {
  const opened = async (options: Partial<MongoOptions>, asReplicaSet: boolean) => {
    const uri = server().database();
    const db = await Database.open({ uri, ...options });
    const store = new MongoKnowledgeStore(
      asReplicaSet ? (Object.create(db, { replicaSet: { value: true } }) as Database) : db,
    );
    const close = async () => {
      await store.close();
      await server().drop(uri);
    };
    return { store, leases: store.leases, close };
  };

  knowledgeStoreContract('MongoDB', () => opened({}, false));
  leasesContract('MongoDB', () => opened({}, false));

  // Sessions and read concerns as they are sent to a replica set, whatever this server is.
  knowledgeStoreContract('MongoDB, people sent to secondaries,', () =>
    opened({ readPreference: 'secondaryPreferred' }, true),
  );
});
