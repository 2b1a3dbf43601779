import { KnowledgeError } from './errors.js';

/** A failure as a log may tell it. */
export interface Failure {
  readonly msg: string;
  /** Of an error of ours. */
  readonly code?: string;
  readonly cause?: string | undefined;
  /** Of any other: what it is called, and where it arose. */
  readonly error?: string;
  readonly at?: readonly string[] | undefined;
}

/**
 * Our own words; of errors that are not ours their name and place. Not their message: it may quote what somebody asked
 * or wrote, or an address with its password.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof KnowledgeError) {
    const cause = error.cause === undefined ? undefined : nameOf(error.cause);
    return { code: error.code, cause, msg: error.message };
  }
  const frames = error instanceof Error ? error.stack?.match(/^ {4}at .*$/gm) : undefined;
  const name = nameOf(error);
  return { error: name, at: frames?.map((line) => line.trim()), msg: `lỗi của chương trình (${name})` };
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
