import { StreamableFile } from '@nestjs/common';
import { PassThrough } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';

/** Server-sent events. */
export const EVENT_STREAM = 'text/event-stream';

/** Sends one event; resolves once it had the chance to leave. */
export type Send = (event: string, data: object) => Promise<void>;

/**
 * Answers with events while `work` goes on; a failure is the last event, "problem". What has begun is finished, whether
 * or not somebody still listens.
 */
export function eventStream(
  work: (send: Send) => Promise<void>,
  told: (error: unknown) => object,
): StreamableFile {
  const stream = new PassThrough();
  const send: Send = async (event, data) => {
    if (!stream.destroyed) stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    await breathe();
  };
  void work(send)
    .catch((error: unknown) => send('problem', told(error)))
    .finally(() => stream.end());
  return new StreamableFile(stream, { type: EVENT_STREAM });
}
