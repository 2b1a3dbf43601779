import { type ServerResponse } from 'node:http';
import { listen, type Listening, send } from './listening.js';
import { askedOf, type Pair } from './pairs.js';

/** Where a real server is, and its master key. */
export interface Real {
  readonly url: string;
  readonly key: string;
}

export interface Recorder extends Listening {
  readonly pairs: readonly Pair[];
}

/**
 * Passes everything on to a real server and writes it down. Keys go by other names on this side, `masterKey` for the
 * real one, so that none is written down; a look at a task that is not finished is left out.
 */
export async function recorder(real: Real, masterKey: string): Promise<Recorder> {
  const pairs: Pair[] = [];
  const keys = new Map([[masterKey, real.key]]);
  const listening = await listen(async (request, body, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    const given = (headers.authorization ?? '').replace(/^Bearer /, '');
    const answer = await fetch(real.url + url, {
      method,
      headers: {
        'accept-encoding': 'identity',
        'content-type': headers['content-type'] ?? 'application/json',
        ...(given && { authorization: `Bearer ${keys.get(given) ?? given}` }),
      },
      ...(body && { body }),
    });
    const told = withoutKey(await answer.text(), keys);
    const asked = askedOf(method, url, headers.authorization ?? '', body);
    if (!isUnfinished(url, told))
      pairs.push({ asked, answered: { status: answer.status, body: JSON.parse(told) as unknown } });
    send(response, answer.status, told);
  });
  return { ...listening, pairs };
}

function withoutKey(body: string, keys: Map<string, string>): string {
  const [told, key] = /"key":"([0-9a-f]{64})"/.exec(body) ?? [];
  if (told === undefined) return body;
  const name = `key-${/"uid":"(\w+)/.exec(body)![1]!}`;
  keys.set(name, key!);
  return body.replace(told, `"key":"${name}"`);
}

function isUnfinished(url: string, body: string): boolean {
  return /^\/tasks\/\d+$/.test(url) && /"status":"(enqueued|processing)"/.test(body);
}
