import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@app/config';
import { openEngines } from '@app/engines';
import { verify } from '@app/knowledge';
import { until } from '@app/knowledge/testing';
import { INVENTED_DECREE } from '@app/law/testing';
import { curatorOf, ServerProcess } from '@app/engines/testing';

type Proof = Record<string, string>;

/** Ids of lessons that were acknowledged, one after the other until the server is gone. */
async function writeUntilGone(
  { address }: ServerProcess,
  headers: Proof,
  acknowledged: string[],
): Promise<void> {
  for (let n = 0; ; n += 1) {
    const body = { title: `Bài ${acknowledged.length} ${n}`, finding: 'Giả định.' };
    const answer = await fetch(`${address}/items`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'lesson', reason: 'thử', body }),
    })
      .then((response) => response.json() as Promise<{ itemId: string }>)
      .catch(() => null);
    if (!answer) return;
    acknowledged.push(answer.itemId);
  }
}

async function importUntilGone(
  { address }: ServerProcess,
  headers: Proof,
  first: number,
  acknowledged: string[],
): Promise<void> {
  for (let n = first; ; n += 1) {
    const form = new FormData();
    const text = INVENTED_DECREE.join('\n').replace('999/2031/NĐ-CP', `${n}/2031/NĐ-CP`);
    form.append('file', new Blob([text]), `${n}.txt`);
    const answer = await fetch(`${address}/documents/import`, { method: 'POST', headers, body: form })
      .then((response) => response.json() as Promise<{ result: { created: string[] } }>)
      .catch(() => null);
    if (!answer) return;
    acknowledged.push(...answer.result.created);
  }
}

describe('a server that is killed while it writes', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'trithuc-killed-'));
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('serves again with everything it acknowledged, and no law by half', async () => {
    const acknowledged: string[] = [];
    const proof = await curatorOf(dataDir);
    for (const [round, written] of [5, 40].entries()) {
      const server = await ServerProcess.start(dataDir);
      const writing = [
        writeUntilGone(server, proof, acknowledged),
        importUntilGone(server, proof, 100 * (round + 1), acknowledged),
      ];
      await until(() => acknowledged.length >= written);
      await server.kill();
      await Promise.all(writing);
    }
    const last = await ServerProcess.start(dataDir);
    const found = await fetch(`${last.address}/search?q=phoi+chieu&limit=1`);
    const { total } = (await found.json()) as { total: number };
    await last.kill();

    const { store, close } = await openEngines({ ...readSettings({}), dataDir });
    expect(await store.current(acknowledged)).toHaveLength(acknowledged.length);
    const laws = (await store.list({ kinds: ['document'] }, { cursor: null, limit: 1 })).total;
    const articles = (await store.list({ kinds: ['provision'] }, { cursor: null, limit: 1 })).total;
    expect(articles).toBe(laws * 4);
    expect(total).toBeGreaterThanOrEqual(laws);
    expect((await verify(store)).broken).toBeNull();
    await close();
  }, 90_000);
});
