/** Why a file could not be read as an official text. Codes are stable; messages are for people. */
export type LawFormatCode =
  | 'unsupported-format'
  | 'empty'
  | 'too-large'
  | 'bad-encoding'
  | 'not-a-zip'
  | 'zip-bomb'
  | 'encrypted'
  | 'malformed'
  | 'no-text-layer'
  | 'no-articles';

/** One file is refused, whole: nothing of it was taken. `reason` is a Vietnamese sentence for the person. */
export class LawFormatError extends Error {
  override readonly name = 'LawFormatError';

  constructor(
    readonly code: LawFormatCode,
    readonly file: string,
    readonly reason: string,
    options?: { cause?: unknown },
  ) {
    super(`${file}: ${reason}`, options);
  }
}
