import { KnowledgeError } from '@app/knowledge';
import { type Event } from '@app/observability';
import { HttpProblem } from './problem.js';

/**
 * A failure for the log: our own words, and of errors that are not ours what they are called and where they arose.
 * Not their message: it may quote what somebody asked or wrote.
 */
export function tellFault(error: unknown): Event {
  if (error instanceof HttpProblem && error.cause !== undefined) return tellFault(error.cause);
  if (error instanceof HttpProblem || error instanceof KnowledgeError) {
    return { code: error.code, cause: nameOf(error.cause), msg: error.message };
  }
  const frames = error instanceof Error ? error.stack?.match(/^ {4}at .*$/gm) : undefined;
  return { error: nameOf(error), at: frames?.map((line) => line.trim()), msg: 'a fault of the program' };
}

function nameOf(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
