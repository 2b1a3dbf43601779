import { KnowledgeError } from '@app/knowledge';

/** Stands beside the body of an item in what a caller sends. */
const BESIDE = 'minor';

/** The core names the fields of a body from within; the caller sent them below `body`. */
export async function inBody<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    if (!(error instanceof KnowledgeError) || error.code !== 'invalid') throw error;
    const problems = error.problems.map(({ field, message }) => ({ field: asSent(field), message }));
    throw new KnowledgeError(error.code, error.message, problems, { cause: error });
  }
}

function asSent(field: string): string {
  if (field === BESIDE) return field;
  return field === '' ? 'body' : `body.${field}`;
}
