import { writeOn } from '@app/knowledge/testing';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';

/** A process that writes until it is killed or done: `writer.ts <base> <item> <versions> <new items>`, see `writeOn`. */
const [path = '', item = '', versions = '0', newItems = '0'] = process.argv.slice(2);
await writeOn(SqliteKnowledgeStore.open(path), item, Number(versions), Number(newItems));
