import { join } from 'node:path';
import { readSettings } from '@app/config';
import { openEngines } from '../src/index.js';
import { Tokens } from '@app/access';
import { aPerson, peopleOf } from '@app/access/testing';
import { SystemClock } from '@app/knowledge';
import { RunningProgram } from '@app/knowledge/testing';

interface Running {
  /** The source, or what was built of it, which starts sooner. */
  readonly program?: string;
  readonly longestLifeMs?: number;
}

/** The program itself, as `npm start` runs it, on a free port over a folder. */
export class ServerProcess extends RunningProgram {
  /** Of the API: "http://127.0.0.1:40123/api/v1". */
  address = '';

  /** Of the pages: "http://127.0.0.1:40123". */
  get origin(): string {
    return new URL(this.address).origin;
  }

  /** Throws with its exit code and last words when it does not start. */
  static async start(
    dataDir: string,
    settings: Readonly<Record<string, string>> = {},
    { program = 'apps/api/src/main.ts', longestLifeMs }: Running = {},
  ): Promise<ServerProcess> {
    const environment = {
      TRITHUC_DATA_DIR: dataDir,
      TRITHUC_CONTENT_DIR: join(dataDir, 'none'),
      TRITHUC_PORT: '0',
      TRITHUC_RATE_LIMIT: '0',
      TRITHUC_LOG_LEVEL: 'error',
      TRITHUC_WEB_DIR: join(dataDir, 'none'),
      ...settings,
    };
    const server = new ServerProcess(program, [], environment, longestLifeMs);
    await server.says('/api/v1');
    [server.address = ''] = /http:\S+\/api\/v1/.exec(server.out.join('\n')) ?? [];
    return server;
  }
}

/** What a program has to send along to write as a curator to the base in a folder: it is there from now on. */
export async function curatorOf(dataDir: string): Promise<{ authorization: string }> {
  const { records, close } = await openEngines({ ...readSettings({}), dataDir });
  const clock = new SystemClock();
  const people = peopleOf(records, clock);
  const { person } = await people.create('test', aPerson({ roles: ['administrator', 'curator'] }));
  const given = { name: 'thử', scopes: ['read', 'write', 'review'], days: 1 } as const;
  const { token } = await new Tokens(records, clock, people).make(person.id, given);
  await close();
  return { authorization: `Bearer ${token}` };
}
