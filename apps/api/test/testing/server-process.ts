import { join } from 'node:path';
import { RunningProgram } from '@app/knowledge/testing';
import { TOKEN } from './running-api.js';

/** The program itself, as `npm start` runs it, on a free port over a folder. */
export class ServerProcess extends RunningProgram {
  /** Of the API: "http://127.0.0.1:40123/api/v1". */
  address = '';

  /** Throws with its exit code and last words when it does not start. */
  static async start(
    dataDir: string,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<ServerProcess> {
    const server = new ServerProcess('apps/api/src/main.ts', [], {
      TRITHUC_DATA_DIR: dataDir,
      TRITHUC_CONTENT_DIR: join(dataDir, 'none'),
      TRITHUC_PORT: '0',
      TRITHUC_ADMIN_TOKEN: TOKEN,
      TRITHUC_RATE_LIMIT: '0',
      TRITHUC_LOG_LEVEL: 'error',
      ...settings,
    });
    await server.says('/api/v1');
    [server.address = ''] = /http:\S+\/api\/v1/.exec(server.out.join('\n')) ?? [];
    return server;
  }
}
