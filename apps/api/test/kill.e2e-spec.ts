import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { openEngines } from '@app/engines';
import { verify } from '@app/knowledge';
import { INVENTED_DECREE } from '@app/law/testing';

const TYPESCRIPT = resolve('libs/storage-sqlite/testing/typescript.mjs');
const TOKEN = 'a token for tests';

interface Server {
  readonly process: ChildProcess;
  readonly address: string;
}

/** The program itself, as `npm start` runs it, on a free port. */
async function serve(dataDir: string): Promise<Server> {
  const env = {
    TRITHUC_DATA_DIR: dataDir,
    TRITHUC_CONTENT_DIR: join(dataDir, 'none'),
    TRITHUC_PORT: '0',
    TRITHUC_ADMIN_TOKEN: TOKEN,
    TRITHUC_RATE_LIMIT: '0',
    TRITHUC_LOG_LEVEL: 'error',
  };
  const args = ['--no-warnings', '--import', TYPESCRIPT, resolve('apps/api/src/main.ts')];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\S+\/api\/v1/.exec(line) ?? [];
    if (address) return { process: child, address };
  }
  throw new Error('the server did not start');
}

const kill = async ({ process: child }: Server): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const headers = { authorization: `Bearer ${TOKEN}` };

/** Ids of lessons that were acknowledged, one after the other until the server is gone. */
async function writeUntilGone({ address }: Server, acknowledged: string[]): Promise<void> {
  for (let n = 0; ; n += 1) {
    const body = { title: `Bài ${acknowledged.length} ${n}`, finding: 'Giả định.' };
    const answer = await fetch(`${address}/items`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'lesson', reason: 'thử', publish: true, body }),
    }).then(
      (response) => response.json() as Promise<{ itemId: string }>,
      () => null,
    );
    if (!answer) return;
    acknowledged.push(answer.itemId);
  }
}

async function importUntilGone({ address }: Server, first: number, acknowledged: string[]): Promise<void> {
  for (let n = first; ; n += 1) {
    const form = new FormData();
    const text = INVENTED_DECREE.join('\n').replace('999/2031/NĐ-CP', `${n}/2031/NĐ-CP`);
    form.append('file', new Blob([text]), `${n}.txt`);
    const answer = await fetch(`${address}/documents/import`, { method: 'POST', headers, body: form }).then(
      (response) => response.json() as Promise<{ result: { created: string[] } }>,
      () => null,
    );
    if (!answer) return;
    acknowledged.push(...answer.result.created);
  }
}

describe('a server that is killed while it writes', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'trithuc-killed-'));
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('serves again with everything it acknowledged, and no law by half', async () => {
    const acknowledged: string[] = [];
    for (const [round, moment] of [60, 170].entries()) {
      const server = await serve(dataDir);
      const writing = [
        writeUntilGone(server, acknowledged),
        importUntilGone(server, 100 * (round + 1), acknowledged),
      ];
      await new Promise((done) => setTimeout(done, moment));
      await kill(server);
      await Promise.all(writing);
    }
    const last = await serve(dataDir);
    const found = await fetch(`${last.address}/search?q=phoi+chieu&limit=1`);
    const { total } = (await found.json()) as { total: number };
    await kill(last);

    const { store, close } = await openEngines({ dataDir });
    expect(acknowledged.length).toBeGreaterThan(5);
    expect(await store.current(acknowledged)).toHaveLength(acknowledged.length);
    const laws = (await store.list({ kinds: ['document'] }, { cursor: null, limit: 1 })).total;
    const articles = (await store.list({ kinds: ['provision'] }, { cursor: null, limit: 1 })).total;
    expect(articles).toBe(laws * 4);
    expect(total).toBeGreaterThanOrEqual(laws);
    expect((await verify(store)).broken).toBeNull();
    await close();
  }, 30_000);
});
