import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { KnowledgeError } from '@app/knowledge';

/** The rows of a file of JSON lines, `.gz` or plain. Throws `invalid` naming file and line for what is not JSON. */
export async function* readJsonLines<T>(path: string): AsyncGenerator<T> {
  const file = createReadStream(path);
  const lines = createInterface({ input: path.endsWith('.gz') ? file.pipe(createGunzip()) : file });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim()) yield parse<T>(line, path, number);
  }
}

function parse<T>(line: string, path: string, number: number): T {
  try {
    return JSON.parse(line) as T;
  } catch (error) {
    throw new KnowledgeError('invalid', `${path}, dòng ${number}: không phải JSON`, [], { cause: error });
  }
}
