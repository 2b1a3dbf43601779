import { type components } from './schema.js';

/** What the API says it could not do, and what only this side notices: that nobody answers. */
export type ProblemCode = components['schemas']['ProblemCode'] | 'offline';
export type ProblemField = components['schemas']['ProblemFieldDto'];

/** Why a request was not done: thrown by every call of the client. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    /** HTTP status; 0 when there was no answer. */
    readonly status: number,
    /** In Vietnamese, as the API says it. */
    readonly detail: string,
    /** What is wrong with which field of what was sent: "legalBasis[0].at". */
    readonly fields: readonly ProblemField[] = [],
    readonly requestId: string | null = null,
    /** Of what is gone: since when, and what took its place. */
    readonly retired: components['schemas']['RetiredDto'] | null = null,
  ) {
    super(detail || code);
  }

  static offline(): Problem {
    return new Problem('offline', 0, '');
  }
}

/** Reads RFC 9457 problem details; what answers otherwise (a proxy, say) counts as a failure of the server. */
export async function problemOf(response: Response): Promise<Problem> {
  const said = (await response.json().catch(() => null)) as components['schemas']['ProblemDto'] | null;
  if (!said?.code) return new Problem('internal', response.status, '');
  const { code, detail, problems, requestId, retired } = said;
  return new Problem(code, response.status, detail, problems, requestId, retired);
}

export function isProblem(error: unknown, ...codes: readonly ProblemCode[]): error is Problem {
  return error instanceof Problem && (codes.length === 0 || codes.includes(error.code));
}

/**
 * For `throwOnError`: a page with nothing to show gives way to what went wrong, and so does what may be seen no more.
 * What is shown stays where only nobody answered just now.
 */
export function isFinal(error: unknown, { state }: { readonly state: { readonly data: unknown } }): boolean {
  return state.data === undefined || isProblem(error, 'not-found', 'gone', 'refused', 'unauthenticated');
}
