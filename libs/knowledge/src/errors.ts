/** Stable codes: the HTTP edge maps each to one status, people can search for them. */
export type ErrorCode =
  | 'invalid' // the input breaks a rule: details name each field
  | 'not-found'
  | 'version-conflict' // somebody else wrote first
  | 'conflict' // what is asked for does not fit how things stand: decided already, closed already
  | 'unauthenticated' // nobody knows who asks: no, a wrong or an expired password, session or token
  | 'refused' // the caller may not do this
  | 'too-many-attempts' // refused for a while whatever is said
  | 'damaged' // stored data contradicts itself or cannot be read
  | 'unavailable'; // an engine does not answer, a disk is full, a file is locked: try again later

/** One thing wrong with an input. `field` is a path such as `frames.0.max`, "" for the whole. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

export interface KnowledgeErrorOptions extends ErrorOptions {
  /** For `unavailable` and `too-many-attempts`: when it may be tried again, in seconds. */
  readonly retryAfterSeconds?: number | undefined;
}

/** The one error that libs throw on purpose. `message` is for people, `code` for programs. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly problems: readonly Problem[] = [],
    options?: KnowledgeErrorOptions,
  ) {
    super(message, options);
    this.retryAfterSeconds = options?.retryAfterSeconds;
  }
}
