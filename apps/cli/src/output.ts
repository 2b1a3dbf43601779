import { existsSync } from 'node:fs';

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

/**
 * Ends the process when results cannot be written: quietly when the reader has seen enough (`| head`), else with
 * the reason. What is being written to the base is whole or not there.
 */
export function endWithOutput(stream: NodeJS.WriteStream = process.stdout): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    terminal.err(`không ghi được kết quả: ${error.message}`);
    process.exit(1);
  });
}

/** A mistake in how a command was called: shown as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Nothing is written over. */
export function refuseExisting(file: string): void {
  if (existsSync(file)) throw new UsageError(`${file} đã có; hãy chọn tên khác`);
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hay thư mục này',
  ENOTDIR: 'không phải thư mục',
  EISDIR: 'là thư mục, không phải tệp',
  EACCES: 'không được phép dùng',
  EROFS: 'chỗ này chỉ đọc được',
  ENOSPC: 'hết chỗ trên đĩa',
};

/** What the file system said, in words for a person; in its own where there are none. */
export function fileProblem({ code, path, message }: NodeJS.ErrnoException): string {
  const words = FILE_PROBLEMS[code ?? ''];
  return words === undefined ? message : [path, words].filter(Boolean).join(': ');
}

/** Whether the file system said no: the message names the call and the path. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}
