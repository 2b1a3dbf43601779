import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { KnowledgeError } from '@app/knowledge';

/**
 * The rows of a file of JSON lines, `.gz` or plain. Throws `invalid` naming file and line for what is not JSON or
 * lacks one of the fields.
 */
export async function* readJsonLines<T extends object>(
  path: string,
  fields: readonly (keyof T & string)[],
): AsyncGenerator<T> {
  const file = createReadStream(path);
  const lines = createInterface({ input: path.endsWith('.gz') ? file.pipe(createGunzip()) : file });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim()) yield row<T>(line, fields, `${path}, dòng ${number}`);
  }
}

function row<T extends object>(line: string, fields: readonly (keyof T & string)[], where: string): T {
  const value = parse(line, where);
  const lacking = fields.find((field) => typeof value !== 'object' || value === null || !(field in value));
  if (lacking === undefined) return value as T;
  throw new KnowledgeError('invalid', `${where}: thiếu "${lacking}"`);
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new KnowledgeError('invalid', `${where}: không phải JSON`, [], { cause: error });
  }
}
