import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { inspect } from 'node:util';
import { Stopping } from './http/health/stopping.js';

/** So long may what is under way take once the server is told to stop. */
const LONGEST_REQUEST_MS = 10_000;
/** npm passes on the Ctrl+C that the terminal has already sent to all: what comes so soon is the same wish. */
const SAME_WISH_MS = 500;

/** Unready at once, no new connections, what is under way answered whole unless it takes too long. */
export async function stopServing(app: NestFastifyApplication): Promise<void> {
  app.get(Stopping).begin();
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), LONGEST_REQUEST_MS);
  await app.close();
  clearTimeout(cut);
}

/** The first signal stops in good order, the next ends at once. */
export function onSignal(stop: () => Promise<void>): void {
  let first: number | null = null;
  const told = (): void => {
    if (first === null) {
      first = performance.now();
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${inspect(error)}\n`);
          process.exit(1);
        },
      );
    } else if (performance.now() - first > SAME_WISH_MS) process.exit(1);
  };
  process.on('SIGTERM', told).on('SIGINT', told);
}
