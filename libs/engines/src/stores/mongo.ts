import { KnowledgeError } from '@app/knowledge';
import { MongoKnowledgeStore } from '@app/storage-mongo';
import { type StoreEngine, withHint } from '../store-engine.js';

export const mongo: StoreEngine = {
  async open({ mongoUri: uri, mongoReadPreference: readPreference, mongoWriteConcern: writeConcern }) {
    const store = await MongoKnowledgeStore.open({ uri, readPreference, writeConcern });
    const { records, leases, place } = store;
    const copiesDir = null;
    return { store, records, leases, place, copiesDir, backup: refuseBackup, close: () => store.close() };
  },

  async fill({ mongoUri: uri, mongoWriteConcern: writeConcern }, fill) {
    const store = await MongoKnowledgeStore.open({ uri, writeConcern, filling: true });
    try {
      const result = await fill({ store, records: store.records }).catch((error: unknown) => {
        throw withHint(error, 'hoặc chọn cơ sở dữ liệu khác trong TRITHUC_MONGO_URI');
      });
      await store.finish();
      return result;
    } finally {
      await store.close();
    }
  },
};

async function refuseBackup(): Promise<void> {
  throw new KnowledgeError(
    'refused',
    'Cơ sở dữ liệu trên MongoDB được sao lưu bằng mongodump; riêng các mục thì dùng: trithuc export <tệp>',
  );
}
