import type { Printed } from '../metadata/document.js';
import type { Doubt, LawDocument } from '../tree.js';

const FIELDS = {
  number: 'số hiệu',
  issuedOn: 'ngày ban hành',
  effectiveFrom: 'ngày hiệu lực',
  signer: 'người ký',
} as const;
const NEEDED = { ...FIELDS, type: 'loại văn bản', title: 'tên văn bản', issuer: 'cơ quan ban hành' } as const;

type Field = keyof typeof FIELDS;

/** What the document does not say, and where its front matter says another thing than its text. */
export function documentDoubts(document: LawDocument, printed: Printed, stated: Printed): Doubt[] {
  const missing = (Object.keys(NEEDED) as (keyof typeof NEEDED)[])
    .filter((field) => document[field] === null)
    .map((field) => ({ where: '', problem: `không thấy ${NEEDED[field]}` }));
  const disagreeing = (Object.keys(FIELDS) as Field[])
    .filter((field) => printed[field] !== null && stated[field] !== null && printed[field] !== stated[field])
    .map((field) => ({
      where: '',
      problem: `${FIELDS[field]}: văn bản ghi "${printed[field]!}", phần giới thiệu ghi "${stated[field]!}"; lấy theo văn bản`,
    }));
  return [...missing, ...disagreeing];
}
