import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { inspect } from 'node:util';
import { onStop } from '@app/config';
import { Stopping } from './http/health/stopping.js';

/** So long may what is under way take once the server is told to stop. */
const LONGEST_REQUEST_MS = 10_000;

/** Unready at once, no new connections, what is under way answered whole unless it takes too long. */
export async function stopServing(app: NestFastifyApplication): Promise<void> {
  app.get(Stopping).begin();
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), LONGEST_REQUEST_MS);
  await app.close();
  clearTimeout(cut);
}

/** Ends the process once `stop` has; a second signal ends it at once. */
export function onSignal(stop: () => Promise<void>): void {
  onStop(() => {
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${inspect(error)}\n`);
        process.exit(1);
      },
    );
  });
}
