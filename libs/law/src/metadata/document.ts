import { documentId } from '../citations/index.js';
import type { Line, Stated } from '../formats/source.js';
import { joinLines } from '../structure/join.js';
import type { LawDocument, LawNode } from '../tree.js';
import { authentication } from './authentication.js';
import { consolidatedFrom, effectiveFrom } from './commencement.js';
import { firstDay } from './dates.js';
import type { Header } from './header.js';
import { issuerOf } from './issuer.js';
import { firstNumber, letterheadNumber } from './number.js';
import { signerOf, statedSigner } from './signer.js';
import { titleOf } from './title.js';
import { TYPES, typeOfNumber } from './types.js';

/** What the text itself says, before front matter fills what it leaves open. */
export type Printed = Pick<
  LawDocument,
  'number' | 'issuedOn' | 'effectiveFrom' | 'signer' | 'type' | 'title' | 'issuer'
>;

const ADOPTED = /thông qua\s+(?=ngày)/iu;

/** The day in the letterhead, or of adoption. */
function issuedOn(letterhead: string, closing: string): string | null {
  const adopted = closing.search(ADOPTED);
  return firstDay(letterhead) ?? (adopted < 0 ? null : firstDay(closing.slice(adopted)));
}

/** The kind by the number where it says that the text is a consolidation, else as printed, else by the number. */
function kindOf(number: string | null, printed: string | null): string | null {
  const numbered = number && typeOfNumber(number);
  return numbered === 'Văn bản hợp nhất' ? numbered : (printed ?? numbered);
}

/**
 * Reads what the text prints of itself in its letterhead, title, commencement article and signature block. The block
 * that authenticates a consolidated text goes before the letterhead, which may be that of the text as adopted.
 */
export function readPrinted(header: Header, tree: readonly LawNode[], tail: readonly Line[]): Printed {
  const letterhead = header.letterhead.map(({ text }) => text);
  const closing = tail.map(({ text }) => text);
  const proof = authentication(closing);
  const number = proof?.number ?? letterheadNumber(letterhead.join(' '));
  const day = proof?.issuedOn ?? issuedOn(letterhead.join('\n'), closing.join('\n'));
  const printedType = TYPES.find((type) => type.toLocaleUpperCase('vi') === header.type) ?? null;
  return {
    number,
    type: proof ? 'Văn bản hợp nhất' : kindOf(number, printedType),
    title: titleOf(printedType, header.title, header.preamble),
    issuer: issuerOf(number, proof?.letterhead ?? letterhead, `${header.preamble}\n${closing.join('\n')}`),
    signer: signerOf(closing),
    issuedOn: day,
    effectiveFrom: (proof && consolidatedFrom(header.preamble)) ?? effectiveFrom(tree, day),
  };
}

/** The fields of front matter in the spelling of {@link Printed}; what cannot be read is null. */
export function readStated(stated: Stated): Printed {
  const day = (text: string | undefined) => (text ? firstDay(text) : null);
  return {
    number: stated.number ? firstNumber(stated.number) : null,
    type: TYPES.find((type) => type === stated.type) ?? null,
    title: stated.title ?? null,
    issuer: stated.issuer ?? null,
    signer: stated.signer ? statedSigner(stated.signer) : null,
    issuedOn: day(stated.issuedOn),
    effectiveFrom: day(stated.effectiveFrom),
  };
}

/** The document: what the text prints, and front matter where it prints nothing. */
export function documentOf(
  printed: Printed,
  stated: Printed,
  header: Header,
  closing: readonly Line[],
): LawDocument {
  const number = printed.number ?? stated.number;
  const issued = printed.issuedOn ?? stated.issuedOn;
  return {
    number,
    id: number === null ? null : documentId(number, issued === null ? undefined : Number(issued.slice(0, 4))),
    type: printed.type ?? stated.type ?? (number && typeOfNumber(number)),
    title: printed.title ?? stated.title,
    issuer: printed.issuer ?? issuerOf(number, [], '') ?? stated.issuer,
    signer: printed.signer ?? stated.signer,
    issuedOn: issued,
    effectiveFrom: printed.effectiveFrom ?? stated.effectiveFrom,
    preamble: header.preamble,
    closing: joinLines(closing.map((line) => ({ ...line, paragraph: true }))),
  };
}
