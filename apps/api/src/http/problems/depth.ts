import { type FastifyInstance } from 'fastify';
import { HttpProblem } from './problem.js';

const DEEPEST = 60;

/** Refuses JSON nested deeper than any item is: what walks it later may recurse. */
export function refuseDeepBodies(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _, done) => {
    done(
      isDeeper(request.body, DEEPEST) ? new HttpProblem('malformed', 'Nội dung lồng quá sâu.') : undefined,
    );
  });
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
