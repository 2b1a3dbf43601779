/** Where a command writes: results to `out`, everything a person reads meanwhile to `err`. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Whether a person watches `err`: progress bars are drawn only then. */
  readonly watched: boolean;
}

export const terminal: Output = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  watched: process.stderr.isTTY,
};

/** A mistake in how a command was called: shown as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
