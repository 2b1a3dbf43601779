import { type FastifyInstance } from 'fastify';
import { HttpProblem } from './problem.js';

const DEEPEST = 60;

/**
 * Makes JSON the one type of body (uploads add theirs), and refuses what would be kept as something else than was
 * meant: bytes that are not UTF-8, text that is no Unicode, and nesting deeper than any item, for what walks it
 * later may recurse.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    const text = decoded(bytes as Buffer);
    if (text === null) return done(new HttpProblem('malformed', 'Nội dung không phải UTF-8.'));
    return parse.call(fastify, request, text, (error, body) => {
      const fault = error ? null : faultOf(body, DEEPEST);
      done(fault === null ? error : new HttpProblem('malformed', fault), body);
    });
  });
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function faultOf(value: unknown, levels: number): string | null {
  if (typeof value === 'string') return faultOfText(value);
  if (typeof value !== 'object' || value === null) return null;
  if (levels === 0) return 'Nội dung lồng quá sâu.';
  for (const inner of Object.values(value)) {
    const fault = faultOf(inner, levels - 1);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOfText(text: string): string | null {
  return text.isWellFormed() && !text.includes('\0')
    ? null
    : 'Có ký tự không phải chữ (U+0000 hoặc nửa cặp).';
}
