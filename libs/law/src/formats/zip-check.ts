import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { LawFormatError, type LawFormatCode } from '../errors.js';
import type { LawFile } from './source.js';

/** A law of a thousand pages is under 40 MB of XML; what unpacks to more is an attack or a mistake. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_RATIO = 200;
const MAX_ENTRIES = 5000;
const DOCUMENT = 'word/document.xml';

type Refusal = readonly [code: LawFormatCode, reason: string];

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function refusal(entries: readonly Entry[], size: number): Refusal | null {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (entries.length > MAX_ENTRIES || unpacked > MAX_UNPACKED || unpacked > size * MAX_RATIO) {
    return ['zip-bomb', 'tệp nén giãn ra quá lớn so với kích thước, từ chối mở'];
  }
  if (entries.some((entry) => entry.isEncrypted())) return ['encrypted', 'tệp đặt mật khẩu'];
  if (!entries.some((entry) => entry.fileName === DOCUMENT))
    return ['malformed', 'tệp nén không phải văn bản Word'];
  return null;
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MAX_ENTRIES) resolve(entries);
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

/**
 * Looks into a `.docx` before anything unpacks it: it must be a whole zip archive with a Word document in it,
 * not encrypted, and not made to fill the memory. Throws LawFormatError.
 */
export async function checkZip(file: LawFile): Promise<void> {
  let entries: Entry[];
  try {
    entries = await entriesOf(await open(file.bytes));
  } catch (cause) {
    throw new LawFormatError('not-a-zip', file.name, 'tệp Word hỏng: không mở được gói nén', { cause });
  }
  const refused = refusal(entries, file.bytes.length);
  if (refused) throw new LawFormatError(refused[0], file.name, refused[1]);
}
