import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** A request as far as it decides the answer: no times, no hosts, keys under names of their own. */
export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly key: string;
  /** The body, or what a long one amounts to. */
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  /** What the JSON said. */
  readonly body: unknown;
}

export interface Pair {
  readonly asked: Asked;
  readonly answered: Answered;
}

/** Pairs recorded on one version of the server. */
export interface Recording {
  readonly version: string;
  readonly pairs: readonly Pair[];
}

const LONG = 120;

export function askedOf(method: string, path: string, authorization: string, body: string): Asked {
  return { method, path, key: authorization.replace(/^Bearer /, ''), body: summaryOf(canonical(body)) };
}

export function readRecording(file: string): Recording {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const { version } = JSON.parse(head!) as { version: string };
  return { version, pairs: lines.map((line) => JSON.parse(line) as Pair) };
}

export function writeRecording(file: string, { version, pairs }: Recording): void {
  writeFileSync(file, [{ version }, ...pairs].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** JSON whose fields stand in order; what is no JSON as it is. */
function canonical(body: string): string {
  try {
    return JSON.stringify(sorted(JSON.parse(body)));
  } catch {
    return body;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}

function summaryOf(body: string): string {
  if (body.length <= LONG) return body;
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return `${body.slice(0, LONG / 2)}… ${hash}`;
}
