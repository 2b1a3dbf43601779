import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { mongoTestSettings } from '@app/config';
import { openEngines } from '@app/engines';
import { type RunningProgram, until } from '@app/knowledge/testing';
import { onMongo } from '@app/storage-mongo/testing';
import { workerOver, writeWhileWorkersAreKilled } from './testing/killed-workers.js';
import { Terminal } from './testing/terminal.js';

let terminal: Terminal;
const workers: RunningProgram[] = [];
beforeEach(() => {
  terminal = new Terminal();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
  terminal.remove();
});

const environment = (workerPort = 0) => ({
  TRITHUC_DATA_DIR: terminal.settings.dataDir,
  TRITHUC_CONTENT_DIR: terminal.path('none'),
  TRITHUC_WORKER_PORT: String(workerPort),
});

function start(workerPort = 0): RunningProgram {
  const worker = workerOver(environment(workerPort));
  workers.push(worker);
  return worker;
}

/** A port that nobody has just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('trithuc work', () => {
  it('brings in what others wrote, tells how it is, and ends in good order when it is told to', async () => {
    await terminal.run('import', terminal.decree('decree.txt'));
    const port = await freePort();
    const worker = start(port);
    await worker.says('Nhận việc');
    const { store, index, close } = await openEngines(terminal.settings);
    await store.publish({
      itemId: 'nd-cp/999/2031/dieu-2',
      version: null,
      at: LATER,
      actor: 'curator',
      reason: 'rút',
    });
    await until(async () => (await index.state()).documents === 4);
    await close();
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect(await health.json()).toEqual({
      status: 'ok',
      database: { status: 'ok' },
      index: { status: 'ok', documents: 4, lag: 0, keeper: 'this', setAside: 0 },
    });
    const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(figures).toContain('trithuc_indexer_active 1');
    expect(figures).toContain('trithuc_index_lag_changes 0');
    expect((await fetch(`http://127.0.0.1:${port}/other`)).status).toBe(404);
    worker.signal('SIGTERM');
    expect(await worker.ended()).toBe(0);
  }, 60_000);

  it('leaves the work to one process, and another goes on at once when that one ends', async () => {
    const [one, other] = [start(), start()];
    await Promise.race([one.says('Nhận việc'), other.says('Nhận việc')]);
    await Promise.all([one.says('Đang theo dõi'), other.says('Đang theo dõi')]);
    const [active, standing] = one.err.length > other.err.length ? [one, other] : [other, one];
    await sleep(1_000);
    expect(standing.err).toHaveLength(1);
    active.signal('SIGINT');
    expect(await active.ended()).toBe(0);
    await standing.says('Nhận việc');
  }, 60_000);

  it('lets a command make the index anew, and takes the job back afterwards', async () => {
    await terminal.run('import', terminal.decree('decree.txt'));
    const worker = start();
    await worker.says('Nhận việc');
    expect(await terminal.run('reindex')).toMatchObject({ code: 0 });
    await worker.says('Thôi việc');
    await worker.says('Nhận việc', 2);
    expect(await terminal.run('reconcile')).toMatchObject({ code: 0, out: '0 sai khác' });
  }, 60_000);

  it('says which setting to change when its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const worker = start((server.address() as AddressInfo).port);
    expect(await worker.ended()).toBe(2);
    expect(worker.err.join('\n')).toContain('TRITHUC_WORKER_PORT');
    server.close();
  }, 60_000);

  it('loses nothing and leaves nothing stale, whenever it is killed while others write', async () => {
    const { written, active, followed } = await writeWhileWorkersAreKilled(environment(), 6);
    expect(active).toBeGreaterThan(0);
    expect(written).toBeGreaterThan(50);
    expect(followed).toBeGreaterThan(10);
    expect(await terminal.run('reconcile')).toMatchObject({ code: 0, out: '0 sai khác' });
    expect(await terminal.run('verify')).toMatchObject({ code: 0 });
  }, 120_000);
});

/** A server of its own, to kill. */
onMongo({ ...mongoTestSettings(), uri: null, required: false }, (server) => {
  it('loses nothing and leaves nothing stale when the database is killed as well', async () => {
    const mongoUri = server().database();
    const restart = async () => {
      await server().kill();
      await server().run();
    };
    const env = { ...environment(), TRITHUC_STORE: 'mongo', TRITHUC_MONGO_URI: mongoUri };
    const { active, followed } = await writeWhileWorkersAreKilled(env, 4, restart);
    expect([active > 0, followed > 0]).toEqual([true, true]);
    const { dataDir } = terminal.settings;
    const other = new Terminal({ store: 'mongo', mongoUri, dataDir });
    expect(await other.run('reconcile')).toMatchObject({ code: 0, out: '0 sai khác' });
    expect(await other.run('verify')).toMatchObject({ code: 0 });
    other.remove();
  }, 120_000);
});

describe('trithuc reconcile --repair', () => {
  it('brings in exactly what differs', async () => {
    await terminal.run('import', terminal.decree('decree.txt'));
    const { index, close } = await openEngines(terminal.settings);
    const { sequence, mark } = await index.state();
    await index.apply({ put: [], remove: ['nd-cp/999/2031/dieu-2'], sequence, mark });
    await close();
    const differing = 'missing nd-cp/999/2031/dieu-2\n1 sai khác';
    expect(await terminal.run('reconcile')).toMatchObject({ code: 1, out: differing });
    const repaired = await terminal.run('reconcile', '--repair');
    expect(repaired).toMatchObject({ code: 0, out: `${differing}\nđã sửa, còn 0 sai khác` });
    expect(await terminal.run('reconcile', '--repair')).toMatchObject({ code: 0, out: '0 sai khác' });
  });
});

const LATER = '2032-01-01T00:00:00.000Z';
