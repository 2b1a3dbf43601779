import { type FastifyInstance } from 'fastify';
import { HttpProblem } from '../problems/problem.js';

const TYPE = 'application/x-www-form-urlencoded';
const CLICK = 'List-Unsubscribe=One-Click';

/** The one form there is: what a mail program posts to stop letters (RFC 8058). Every other is refused as before. */
export function acceptOneClick(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(TYPE, { parseAs: 'string' }, (_, words, done) => {
    done(words === CLICK ? null : new HttpProblem('unsupported-type'), {});
  });
}
