import { writeSync } from 'node:fs';
import { KnowledgeError } from '@app/knowledge';
import { aVersion } from '@app/knowledge/testing';
import { MongoKnowledgeStore } from '@app/storage-mongo';

/**
 * A process that writes until it is killed or done, one line a write: `writer.ts <uri> <item> <versions> <new items>`.
 * Each write is the item's next version with a number of new items beside it.
 */
const [uri = '', item = '', versions = '0', others = '0'] = process.argv.slice(2);
const store = await MongoKnowledgeStore.open({ uri });
for (let basedOn = 0; basedOn < Number(versions); basedOn += 1) {
  const beside = Array.from({ length: Number(others) }, (_, n) =>
    aVersion({ itemId: `${item}-${basedOn}-${n}` }),
  );
  try {
    await store.append([aVersion({ itemId: item, basedOn, publish: true }), ...beside]);
    writeSync(1, `${basedOn + 1}\n`);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    writeSync(1, `${error.code}\n`);
  }
}
await store.close();
