import { writeSync } from 'node:fs';
import { aDocument } from '@app/search/testing';
import { SqliteSearchIndex } from '../src/index.js';

/**
 * A process that renews an index until it is killed: `renewer.ts <file> <texts>`. Writes `filling` and `filled` each
 * round, and when the round is in place its number, which is the hash of all its texts.
 */
const [path = '', texts = '0'] = process.argv.slice(2);
const index = new SqliteSearchIndex(path, 8);
for (let round = 1; ; round += 1) {
  await index.renew(async (fresh) => {
    writeSync(1, 'filling\n');
    const put = Array.from({ length: Number(texts) }, (_, i) =>
      aDocument({ id: `item-${i}`, hash: `${round}`, text: `thư rác số ${i}` }),
    );
    await fresh.apply({ put: put.slice(1), remove: [], sequence: 1 });
    await fresh.apply({ put: put.slice(0, 1), remove: [], sequence: round });
    writeSync(1, 'filled\n');
  });
  writeSync(1, `${round}\n`);
}
