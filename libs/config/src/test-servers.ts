import { homedir } from 'node:os';
import { join } from 'node:path';

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
