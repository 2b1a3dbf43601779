import { type Schema } from '../../../api/client.js';
import { csrfToken, sessionEnded } from '../../../api/own-session.js';
import { Problem, problemOf } from '../../../api/problem.js';
import { eventsOf } from './event-lines.js';

export type Stage = Schema<'ImportStageDto'>;
export type Report = Schema<'ImportReportDto'>;

export interface SendOptions {
  readonly dryRun: boolean;
  readonly replace: boolean;
  readonly onStage: (stage: Stage) => void;
  readonly signal: AbortSignal;
}

/** The server had begun and the connection ended before it said how it went: nobody here knows. */
export class CutOff extends Error {}

const PATH = '/api/v1/documents/import';

/**
 * Sends one official text and listens to how it goes. Throws a `Problem` as every call does, and `CutOff` when the
 * connection is lost after the server began. A web client reads the stream itself: no generated call does.
 */
export async function sendLaw(
  file: File,
  { dryRun, replace, onStage, signal }: SendOptions,
): Promise<Report> {
  const body = new FormData();
  body.append('file', file, file.name);
  const response = await fetch(`${PATH}?dryRun=${dryRun}&replace=${replace}`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'X-CSRF-Token': csrfToken() },
    body,
    signal,
  }).catch((error: unknown) => {
    throw signal.aborted ? error : Problem.offline();
  });
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.code === 'unauthenticated') sessionEnded(PATH);
    throw problem;
  }
  const report = await heard(response, onStage).catch((error: unknown) => {
    throw signal.aborted || error instanceof Problem ? error : new CutOff();
  });
  if (report === null) throw new CutOff();
  return report;
}

/** The report the stream ends with; null when it ends without one. */
async function heard(response: Response, onStage: (stage: Stage) => void): Promise<Report | null> {
  for await (const { event, data } of eventsOf(chunksOf(response.body!))) {
    if (event === 'stage') onStage(JSON.parse(data) as Stage);
    if (event === 'report') return JSON.parse(data) as Report;
    if (event === 'problem') throw await problemOf(new Response(data, { status: 500 }));
  }
  return null;
}

/** Not every browser lets a stream be walked through by itself. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}
