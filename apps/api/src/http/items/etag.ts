import { type FastifyReply } from 'fastify';
import { type ItemVersion } from '@app/knowledge';
import { HttpProblem } from '../problems/problem.js';

/** The number of the newest version that somebody may read is the tag: `"3"`. */
export function setEtag(reply: FastifyReply, { version }: Pick<ItemVersion, 'version'>): void {
  void reply.header('etag', `"${version}"`);
}

/** The version a writer started from, out of If-Match. Throws `precondition-required` without it. */
export function versionFrom(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new HttpProblem('precondition-required');
  const [, version] = /^"([1-9]\d{0,8})"$/.exec(ifMatch) ?? [];
  if (version === undefined)
    throw new HttpProblem('precondition-failed', `If-Match phải là một ETag như "3".`);
  return Number(version);
}
