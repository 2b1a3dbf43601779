import { writeSync } from 'node:fs';
import { copyStore } from '@app/knowledge';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';

/** A process that copies one base into another until it is killed or done, a line a stage: `copier.ts <from> <to>`. */
const [from = '', to = ''] = process.argv.slice(2);
await copyStore(SqliteKnowledgeStore.open(from), SqliteKnowledgeStore.open(to), {
  onProgress: (stage, done) => writeSync(1, `${stage} ${done}\n`),
});
