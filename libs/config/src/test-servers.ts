import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where tests find a server of MongoDB, in the order tried. */
export interface MongoTestSettings {
  /** `MONGODB_URI`: a server that runs already. */
  readonly uri: string | null;
  /** `MONGOMS_SYSTEM_BINARY`: a mongod to start. */
  readonly mongod: string | null;
  /** A stand-in that speaks MongoDB's protocol, where it was built: it may not be there. */
  readonly standIn: string;
  /** `CI_REQUIRE_MONGO=1`: to find none is a failure. */
  readonly required: boolean;
}

export function mongoTestSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): MongoTestSettings {
  const cache = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return {
    uri: environment['MONGODB_URI'] || null,
    mongod: environment['MONGOMS_SYSTEM_BINARY'] || null,
    standIn: join(environment['MONGO_TEST_SERVER_CACHE'] || join(cache, 'mongo-test-server'), 'server'),
    required: environment['CI_REQUIRE_MONGO'] === '1',
  };
}

/** Where tests find a server of Meilisearch. */
export interface MeiliTestSettings {
  /** `MEILI_URL`: a server that runs already; without it recorded answers stand in for one. */
  readonly url: string | null;
  /** `MEILI_MASTER_KEY` of that server. */
  readonly masterKey: string;
  /** `MEILI_RECORD=1`: what is asked of that server and what it answers is written down anew. */
  readonly record: boolean;
  /** `MEILI_BINARY`: a server to start, kill and start again. */
  readonly binary: string | null;
}

export function meiliTestSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): MeiliTestSettings {
  return {
    url: environment['MEILI_URL'] || null,
    masterKey: environment['MEILI_MASTER_KEY'] ?? '',
    record: environment['MEILI_RECORD'] === '1',
    binary: environment['MEILI_BINARY'] || null,
  };
}

/** Where browser tests find what they drive, and where they leave what it showed. */
export interface BrowserTestSettings {
  /** `CHROMIUM`, else where Debian has it: it may not be there. */
  readonly chromium: string;
  /** `CI=true`: to find none is a failure. */
  readonly required: boolean;
  /** Folder of screenshots. */
  readonly screenshots: string;
}

export function browserTestSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): BrowserTestSettings {
  return {
    chromium: environment['CHROMIUM'] || '/usr/bin/chromium',
    required: environment['CI'] === 'true',
    screenshots: resolve('artifacts/screenshots'),
  };
}
