import { Problem } from '../api/problem.js';

/** Which words of `problem` in common.json tell of an error. */
export function wordsOf(error: unknown) {
  if (!(error instanceof Problem)) return 'failed';
  switch (error.code) {
    case 'not-found':
    case 'gone':
      return 'notFound';
    case 'refused':
    case 'unauthenticated':
      return error.code;
    case 'offline':
      return 'offline';
    case 'conflict':
    case 'version-conflict':
    case 'precondition-failed':
    case 'precondition-required':
      return 'conflict';
    case 'too-many-requests':
    case 'too-many-attempts':
      return 'tooMany';
    case 'unavailable':
      return 'unavailable';
    case 'invalid':
    case 'malformed':
    case 'too-large':
    case 'headers-too-large':
    case 'unsupported-type':
    case 'unreadable':
      return 'invalid';
    case 'damaged':
    case 'internal':
    case 'too-slow':
      return 'failed';
  }
}
