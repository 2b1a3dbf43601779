import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mongo } from 'mongoose';

/** Where to look; `mongoTestSettings` of @app/config reads it from the environment. */
export interface ServerSettings {
  readonly uri: string | null;
  readonly mongod: string | null;
  readonly standIn: string;
  readonly required: boolean;
}

type Arguments = (port: number, folder: string) => string[];

const MONGOD: Arguments = (port, folder) => [
  '--port',
  `${port}`,
  '--dbpath',
  folder,
  '--bind_ip',
  '127.0.0.1',
];
const STAND_IN: Arguments = (port, folder) => ['-addr', `127.0.0.1:${port}`, '-dir', folder];

/** Whether there is a server to test on. */
export function hasServer({ uri, mongod, standIn }: ServerSettings): boolean {
  return uri !== null || mongod !== null || existsSync(standIn);
}

/** A server for tests: one that runs already, or one of their own that they may kill. */
export class TestServer {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly base: string,
    private readonly start: (() => ChildProcess) | null,
    private readonly folder: string | null,
  ) {}

  static async open(settings: ServerSettings): Promise<TestServer> {
    if (settings.uri) return new TestServer(settings.uri, null, null);
    const [binary, args] = settings.mongod
      ? ([settings.mongod, MONGOD] as const)
      : ([settings.standIn, STAND_IN] as const);
    const folder = mkdtempSync(join(tmpdir(), 'trithuc-mongo-'));
    const port = await freePort();
    const run = () => spawn(binary, args(port, folder), { stdio: 'ignore' });
    const server = new TestServer(`mongodb://127.0.0.1:${port}/`, run, folder);
    await server.run();
    return server;
  }

  /** Whether it is the tests' own, to be killed and started again. */
  get isOurs(): boolean {
    return this.start !== null;
  }

  /** The address of a database that does not exist yet. */
  database(): string {
    return databaseIn(this.base, `trithuc_test_${randomUUID().slice(0, 8)}`);
  }

  async drop(uri: string): Promise<void> {
    await withDatabase(uri, (db) => db.dropDatabase());
  }

  /** What it says it is, such as "MongoDB 8.0.6". */
  async name(): Promise<string> {
    const info = await withDatabase(this.database(), (db) => db.admin().command({ buildInfo: 1 }));
    const ferret = info['ferretdbVersion'] as string | undefined;
    return ferret === undefined
      ? `MongoDB ${String(info['version'])}`
      : `FerretDB ${ferret}, which says it is MongoDB ${String(info['version'])}`;
  }

  /** Starts it, again too, and waits until it answers. */
  async run(): Promise<void> {
    this.child = this.start?.() ?? null;
    for (let tries = 0; ; tries += 1) {
      try {
        await withDatabase(this.database(), (db) => db.admin().ping());
        return;
      } catch (error) {
        if (tries >= 50) throw error;
        await pause(50);
      }
    }
  }

  async kill(): Promise<void> {
    if (!this.child) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
    this.child = null;
  }

  async close(): Promise<void> {
    await this.kill();
    if (this.folder) rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Gives a database to `act`, over a connection of its own. */
export async function withDatabase<T>(uri: string, act: (db: mongo.Db) => Promise<T>): Promise<T> {
  const client = new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 1000 });
  try {
    return await act(client.db());
  } finally {
    await client.close();
  }
}

/** The same servers and account, another database. */
function databaseIn(uri: string, name: string): string {
  const [, servers = '', path = '', options = ''] = /^([a-z+]+:\/\/[^/?]+)\/?([^?]*)\??(.*)$/.exec(uri) ?? [];
  const account =
    servers.includes('@') && !/authSource=/.test(options) ? `authSource=${path || 'admin'}` : '';
  const all = [options, account].filter((option) => option !== '').join('&');
  return `${servers}/${name}${all ? `?${all}` : ''}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
