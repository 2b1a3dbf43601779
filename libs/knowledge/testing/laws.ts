import { type LawDocument, type LawNode, type ParsedLaw } from '@app/law';

/** A node of an invented text; articles get the heading given, clauses and points have none. */
export function aNode(type: LawNode['type'], number: string, overrides: Partial<LawNode> = {}): LawNode {
  return { type, number, heading: null, text: '', children: [], ...overrides };
}

export function anArticle(number: string, text: string, overrides: Partial<LawNode> = {}): LawNode {
  return aNode('article', number, { heading: `Điều giả định số ${number}`, text, ...overrides });
}

/** The closing article of an invented text: one clause a sentence. */
export function aCommencement(number: string, ...clauses: readonly string[]): LawNode {
  const children = clauses.map((text, index) => aNode('clause', String(index + 1), { text }));
  return aNode('article', number, { heading: 'Hiệu lực thi hành', children });
}

/** An invented decree in force from 1 March 2020, as the parser would give it. */
export function aLaw(tree: readonly LawNode[], document: Partial<LawDocument> = {}): ParsedLaw {
  return {
    document: {
      number: '01/2020/NĐ-CP',
      id: 'nd-cp/01/2020',
      type: 'Nghị định',
      title: 'Quy định về một việc không có thật',
      issuer: 'Chính phủ',
      signer: null,
      issuedOn: '2020-01-15',
      effectiveFrom: '2020-03-01',
      preamble: '',
      closing: '',
      ...document,
    },
    tree,
    report: {
      found: { part: 0, chapter: 0, section: 0, article: 0, clause: 0, point: 0 },
      skipped: [],
      doubtful: [],
    },
  };
}
