import { listen, type Listening, send } from './listening.js';

/** An answer: with status 200 when only a body is given. */
export type Told =
  object | string | { readonly status: number; readonly body: object; readonly retryAfter?: string };

/** Faults that no real server shows at will: what is asked, method and path, against what is answered, first that fits. */
export function scripted(answers: () => Readonly<Record<string, Told | null>>): Promise<Listening> {
  return listen((request, _, response) => {
    const asked = `${request.method} ${request.url}`;
    const told = Object.entries(answers()).find(([beginning]) => asked.startsWith(beginning))?.[1];
    // Null: nothing is ever answered.
    if (told === null) return;
    if (told === undefined)
      return send(response, 501, JSON.stringify({ message: `${asked} is not in the script` }));
    if (typeof told === 'string') return send(response, 200, told);
    if (!('status' in told && 'body' in told)) return send(response, 200, JSON.stringify(told));
    if (told.retryAfter) response.setHeader('retry-after', told.retryAfter);
    send(response, told.status as number, JSON.stringify(told.body));
  });
}
