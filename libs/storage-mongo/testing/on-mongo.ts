import { hasServer, type ServerSettings, TestServer } from './server.js';

const NONE =
  'no server of MongoDB: its suites are skipped. Set MONGODB_URI to a running one, or MONGOMS_SYSTEM_BINARY to a mongod';

/**
 * Declares suites that need a server, one server for the file they stand in. Where there is none they are skipped, or
 * fail where one is required.
 */
export function onMongo(settings: ServerSettings, suites: (server: () => TestServer) => void): void {
  const found = hasServer(settings);
  let server: TestServer | undefined;
  const current = () => {
    if (server) return server;
    throw new Error('the server is not running');
  };
  beforeAll(async () => {
    if (found) server = await TestServer.open(settings);
  });
  afterAll(() => server?.close());
  if (settings.required && !found) it('has a server of MongoDB', () => expect(NONE).toBe(''));
  (found ? describe : describe.skip)('on MongoDB', () => suites(current));
}

/** Tells in one line which server the suites of a file run on, or at once that they do not run. */
export async function tellServer(settings: ServerSettings): Promise<void> {
  if (!hasServer(settings)) {
    process.stderr.write(`${NONE}\n`);
    return;
  }
  const server = await TestServer.open(settings);
  process.stderr.write(`store of MongoDB tested on ${await server.name()}\n`);
  await server.close();
}
