import iconv from 'iconv-lite';
import { docx, docxMembers, INVENTED_DECREE, paths, pdf, zip } from '../../testing/index.js';
import { LawFormatError } from '../errors.js';
import { parseLaw } from '../parse.js';
import { MAX_FILE_BYTES } from './read.js';

function utf8(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

const TEXT = INVENTED_DECREE.join('\n');
const WORD = docx(INVENTED_DECREE);
const PORTABLE = pdf([INVENTED_DECREE]);

async function codeOf(name: string, bytes: Uint8Array): Promise<string> {
  const error: unknown = await parseLaw({ name, bytes }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof LawFormatError)) throw new Error(`expected a LawFormatError, got ${String(error)}`);
  expect(error.file).toBe(name);
  expect(error.message).toBe(`${name}: ${error.reason}`);
  return error.code;
}

describe('a file that is no official text is refused whole, with its reason', () => {
  it.each([
    ['an empty file', 'a.txt', new Uint8Array(), 'empty'],
    ['a file of spaces', 'a.txt', utf8(' \n\t\n'), 'empty'],
    ['a kind of file not known', 'a.xls', utf8('x'), 'unsupported-format'],
    ['an old Word file', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'unsupported-format'],
    ['a Word file sealed by a password', 'a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'encrypted'],
    ['a text without any article', 'a.txt', utf8('Giấy mời họp'), 'no-articles'],
    ['a page of scripts alone', 'a.html', utf8('<script>"Điều 1. Một"</script>'), 'empty'],
    ['a file larger than any law', 'a.txt', new Uint8Array(MAX_FILE_BYTES + 1), 'too-large'],
    ['a file that is one endless line', 'a.txt', Buffer.from(`Điều 1. ${'a '.repeat(100_000)}`), 'malformed'],
    [
      'a text in an unknown code page',
      'a.txt',
      new Uint8Array([0x41, 0xff, 0xc3, 0x28, 0x80, 0x0a]),
      'bad-encoding',
    ],
    [
      'a text decoded wrongly before it was saved',
      'a.txt',
      utf8('Äiá»u 1. Má»t áº¥y á»§y á»¥ Ã¡ Æ°'.repeat(2)),
      'bad-encoding',
    ],
    ['a binary with a text name', 'a.txt', utf8('Điều 1. Một\0hai'), 'bad-encoding'],
    ['a Word file that is no archive', 'a.docx', utf8('không phải zip'), 'not-a-zip'],
    ['a Word file cut short', 'a.docx', WORD.slice(0, WORD.length - 40), 'not-a-zip'],
    ['an archive without a Word document', 'a.docx', zip([{ name: 'a.txt', data: 'x' }]), 'malformed'],
    ['a Word file with broken XML', 'a.docx', docxWith('<w:document><w:body>'), 'malformed'],
    ['a PDF cut short', 'a.pdf', PORTABLE.slice(0, 400), 'malformed'],
    ['a scan without a text layer', 'a.pdf', pdf([[]]), 'no-text-layer'],
  ])('refuses %s', async (_, name, bytes, code) => {
    expect(await codeOf(name, bytes)).toBe(code);
  });

  it('refuses a Word file that unpacks to far more than it is, before unpacking it', async () => {
    const bomb = zip(
      docxMembers([]).map((member) =>
        member.name === 'word/document.xml' ? { ...member, claimedSize: 3_000_000_000 } : member,
      ),
    );
    expect(await codeOf('a.docx', bomb)).toBe('zip-bomb');
  });

  it('refuses a Word file whose directory says a part is smaller than it is', async () => {
    const lying = zip(
      docxMembers(INVENTED_DECREE).map((member) =>
        member.name === 'word/document.xml' ? { ...member, claimedSize: 1000 } : member,
      ),
    );
    expect(await codeOf('a.docx', lying)).toBe('not-a-zip');
  });

  it('refuses a Word file under a password', async () => {
    const locked = zip(docxMembers(['x']).map((member) => ({ ...member, encrypted: true })));
    expect(await codeOf('a.docx', locked)).toBe('encrypted');
  });

  it('refuses a page nested without end', async () => {
    const nested = `${'<div>'.repeat(5000)}Điều 1. Một${'</div>'.repeat(5000)}`;
    expect(await codeOf('a.html', utf8(nested))).toBe('malformed');
  });
});

function docxWith(documentXml: string): Uint8Array {
  return zip(
    docxMembers([]).map((member) =>
      member.name === 'word/document.xml' ? { ...member, data: documentXml } : member,
    ),
  );
}

describe('code pages', () => {
  it.each(['utf-16le', 'utf-16be', 'tcvn', 'windows-1258'])('reads a text saved in %s', async (encoding) => {
    const bytes = iconv.encode(encoding === 'windows-1258' ? toVietnameseMarks(TEXT) : TEXT, encoding, {
      addBOM: true,
    });
    const law = await parseLaw({ name: 'a.txt', bytes: new Uint8Array(bytes) });
    expect(paths(law)).toHaveLength(16);
    expect(law.document.signer).toBe('Nguyễn Văn Giả Định');
  });

  it('trusts the first bytes over a wrong extension', async () => {
    expect(paths(await parseLaw({ name: 'a.txt', bytes: WORD }))).toHaveLength(16);
  });
});

/** windows-1258 has the vowels with their shape and the five tones as marks of their own. */
function toVietnameseMarks(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const parts = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
    return parts.replace(tone, '').normalize('NFC') + tone;
  });
}
