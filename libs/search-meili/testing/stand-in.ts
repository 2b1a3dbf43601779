import { type Answered, type Asked, askedOf, type Recording } from './pairs.js';
import { listen, type Listening, send } from './listening.js';

/**
 * Answers as the server did when the same was asked of it, each answer once and in the order recorded. Whatever was not
 * recorded is refused.
 */
export function standIn({ pairs, version }: Recording): Promise<Listening> {
  const answers = new Map<string, Answered[]>();
  for (const { asked, answered } of pairs) {
    const key = keyOf(asked);
    answers.set(key, [...(answers.get(key) ?? []), answered]);
  }
  return listen((request, body, response) => {
    const { method = '', url = '', headers } = request;
    const asked = askedOf(method, url, headers.authorization ?? '', body);
    const answer = answers.get(keyOf(asked))?.shift();
    if (answer) return send(response, answer.status, JSON.stringify(answer.body));
    const message = `${method} ${url} was not asked, or not so often, when ${version} was recorded: ${asked.body}. Record again with MEILI_RECORD=1`;
    return send(response, 501, JSON.stringify({ message, code: 'not_recorded', type: 'stand-in', link: '' }));
  });
}

function keyOf({ method, path, key, body }: Asked): string {
  return [method, path, key, body].join(' ');
}
