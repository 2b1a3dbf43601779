import { once } from 'node:events';
import * as http from 'node:http';
import * as https from 'node:https';
import {
  type Config,
  MeilisearchApiError,
  type MeilisearchErrorResponse,
  MeilisearchRequestTimeOutError,
} from 'meilisearch';

/** Less than a server keeps a connection that nobody uses. */
const IDLE_MS = 4_000;
const POOL = { keepAlive: true, noDelay: true, timeout: IDLE_MS };
const AGENTS = { 'http:': new http.Agent(POOL), 'https:': new https.Agent(POOL) } as const;

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

/**
 * Takes the driver's requests to the server, for a question of many small ones much quicker than the driver's own way.
 * No compressed answer is asked for: it would come in pieces that wait for each other's acknowledgement, 40 ms each.
 * Throws what is the matter, which the driver wraps. `repeatable`: a request that went out on a connection just closed is sent once more.
 */
export function transport(timeoutMs: number, repeatable: boolean): NonNullable<Config['httpClient']> {
  return async (input, init = {}) => {
    const url = new URL(String(input));
    const exchanging = { url, init, signal: AbortSignal.timeout(timeoutMs), again: repeatable };
    const { status, retryAfter, text } = await exchange(exchanging).catch((error: unknown) => {
      throw exchanging.signal.aborted ? new MeilisearchRequestTimeOutError(timeoutMs, init) : error;
    });
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (status < 300) return body;
    const headers = retryAfter === undefined ? [] : [['retry-after', retryAfter] as [string, string]];
    throw new MeilisearchApiError(new Response(null, { status, headers }), body as MeilisearchErrorResponse);
  };
}

interface Exchanging {
  readonly url: URL;
  readonly init: RequestInit;
  readonly signal: AbortSignal;
  readonly again: boolean;
}

async function exchange({ url, init, signal, again }: Exchanging): Promise<Answer> {
  const request = requestTo(url, init, signal);
  try {
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    response.setEncoding('utf8');
    let text = '';
    for await (const piece of response) text += String(piece);
    return { status: response.statusCode!, retryAfter: response.headers['retry-after'], text };
  } catch (error) {
    if (again && request.reusedSocket && !signal.aborted)
      return exchange({ url, init, signal, again: false });
    throw error;
  }
}

function requestTo(url: URL, init: RequestInit, signal: AbortSignal): http.ClientRequest {
  const body = typeof init.body === 'string' ? Buffer.from(init.body) : Buffer.alloc(0);
  const headers = { ...Object.fromEntries(new Headers(init.headers)), 'content-length': body.length };
  const secure = url.protocol === 'https:';
  const agent = AGENTS[secure ? 'https:' : 'http:'];
  const method = init.method ?? 'GET';
  const request = (secure ? https : http).request(url, { method, headers, agent, signal });
  // Whoever waits for the answer is told; an error that comes after it is nobody's.
  request.on('error', () => undefined);
  return request.end(body);
}
