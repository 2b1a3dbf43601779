import { writeOn } from '@app/knowledge/testing';
import { MongoKnowledgeStore } from '@app/storage-mongo';

/** A process that writes until it is killed or done: `writer.ts <uri> <item> <versions> <new items>`, see `writeOn`. */
const [uri = '', item = '', versions = '0', newItems = '0'] = process.argv.slice(2);
const store = await MongoKnowledgeStore.open({ uri });
await writeOn(store, item, Number(versions), Number(newItems));
await store.close();
