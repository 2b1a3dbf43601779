import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { readRecording, writeRecording } from './pairs.js';
import { type Real, recorder } from './recorder.js';
import { standIn } from './stand-in.js';

/** Where to look; `meiliTestSettings` of @app/config reads it from the environment. */
export interface ServerSettings {
  /** `MEILI_URL`: a server that runs already. */
  readonly url: string | null;
  /** `MEILI_MASTER_KEY` of that server. */
  readonly masterKey: string;
  /** `MEILI_RECORD=1`: write down what is asked of it and what it answers. */
  readonly record: boolean;
}

/** A server for the suites of one file. */
export interface TestServer {
  readonly url: string;
  readonly key: string;
  /** What it is, in one line. */
  readonly about: string;
  /** Makes sure that nothing is there under a name. */
  clear(name: string): Promise<void>;
  close(): Promise<void>;
}

const KEY = 'the-master-key-of-tests';

/** A name of an index for a test: the same whichever tests run before it. */
export function indexNameOf(test: string): string {
  return `test_${createHash('sha256').update(test).digest('hex').slice(0, 10)}`;
}

/** The real server, or else its recorded answers in `recordings/<name>.ndjson`. */
export async function openServer(settings: ServerSettings, name: string): Promise<TestServer> {
  const file = join(import.meta.dirname, 'recordings', `${name}.ndjson`);
  if (settings.url === null) return replaying(file);
  const real = { url: settings.url.replace(/\/$/, ''), key: settings.masterKey };
  const { pkgVersion: version } = await clientOf(real).getVersion();
  const about = `Meilisearch: tested on a server of version ${version}`;
  const clear = (one: string) => clearOn(real, one);
  if (!settings.record) return { ...real, about, clear, close: () => Promise.resolve() };
  const recording = await recorder(real, KEY);
  return {
    url: recording.url,
    key: KEY,
    about: `${about}, and recorded`,
    clear,
    close: async () => {
      await recording.close();
      writeRecording(file, { version, pairs: recording.pairs });
    },
  };
}

async function replaying(file: string): Promise<TestServer> {
  if (!existsSync(file))
    throw new Error(`${file} is missing: set MEILI_URL, MEILI_MASTER_KEY and MEILI_RECORD=1 once`);
  const recording = readRecording(file);
  const { url, close } = await standIn(recording);
  const about = `Meilisearch: replaying pairs recorded on version ${recording.version}; set MEILI_URL to run on a real server`;
  return { url, key: KEY, about, clear: () => Promise.resolve(), close };
}

async function clearOn(real: Real, name: string): Promise<void> {
  const client = clientOf(real);
  for (const index of [name, `${name}_lexicon`, `${name}_fresh`, `${name}_fresh_lexicon`]) {
    await client.deleteIndex(index).waitTask({ timeout: 60_000 });
  }
  const { results } = await client.getKeys({ limit: 1_000 });
  for (const { uid, name: of } of results) if (of?.startsWith(`${name} `)) await client.deleteKey(uid);
}

function clientOf({ url, key }: Real): Meilisearch {
  return new Meilisearch({ host: url, apiKey: key });
}
