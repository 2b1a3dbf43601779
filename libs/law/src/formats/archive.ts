import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { LawFormatError, type LawFormatCode } from '../errors.js';
import type { LawFile } from './source.js';

/** A law of a thousand pages is under 40 MB of XML; what unpacks to more is an attack or a mistake. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_RATIO = 200;
const MAX_ENTRIES = 5000;

/** Where Word keeps the text. */
export const DOCUMENT = 'word/document.xml';

/** The parts of a Word file that hold words or say how they are shown, by their name in the archive; no pictures. */
export type Parts = Map<string, string>;

type Refusal = readonly [code: LawFormatCode, reason: string];

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
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > MAX_ENTRIES) break;
  }
  return entries;
}

/** Unpacks the XML; yauzl stops where a member is larger than the directory says. */
async function partsOf(zip: ZipFile, entries: readonly Entry[]): Promise<Parts> {
  const parts: Parts = new Map();
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.fileName)) continue;
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    parts.set(entry.fileName, new TextDecoder().decode(bytes));
  }
  return parts;
}

/**
 * Opens a `.docx`: it must be a whole zip archive with a Word document in it, not encrypted, and not made to fill the
 * memory; that is looked at before anything is unpacked. Throws LawFormatError.
 */
export async function openArchive(file: LawFile): Promise<Parts> {
  try {
    const zip = await fromBufferPromise(Buffer.from(file.bytes), { lazyEntries: true, autoClose: false });
    const entries = await entriesOf(zip);
    const refused = refusal(entries, file.bytes.length);
    if (refused) throw new LawFormatError(refused[0], file.name, refused[1]);
    return await partsOf(zip, entries);
  } catch (cause) {
    if (cause instanceof LawFormatError) throw cause;
    throw new LawFormatError('not-a-zip', file.name, 'tệp Word hỏng: không mở được gói nén', { cause });
  }
}
