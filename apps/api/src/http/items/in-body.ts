import { KnowledgeError } from '@app/knowledge';

/** The core names the fields of a body from within; the caller sent them below `body`. */
export async function inBody<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    if (!(error instanceof KnowledgeError) || error.code !== 'invalid') throw error;
    const problems = error.problems.map(({ field, message }) => ({
      field: field === '' ? 'body' : `body.${field}`,
      message,
    }));
    throw new KnowledgeError(error.code, error.message, problems, { cause: error });
  }
}
