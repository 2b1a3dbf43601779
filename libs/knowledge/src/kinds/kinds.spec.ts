import { FIXTURES } from '../../testing/index.js';
import { KnowledgeError } from '../errors.js';
import { bodySchemas, definitionOf, type Kind, KINDS, textAt, validBody } from './index.js';

const kinds = Object.keys(KINDS) as Kind[];
const fieldsOf = (kind: Kind, input: object): string[] => {
  try {
    validBody(definitionOf(kind), input);
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems.map(({ field }) => field).sort();
    throw error;
  }
  return [];
};

describe.each(kinds)('a %s', (kind) => {
  const definition = definitionOf(kind);
  const body = validBody(definition, FIXTURES[kind]);

  it('has a valid fixture, and validating it again changes nothing', () => {
    expect(body).toMatchObject(FIXTURES[kind]);
    expect(validBody(definition, body)).toEqual(body);
    expect(JSON.parse(JSON.stringify(body))).toEqual(body);
  });

  it('publishes a schema of every field, and asks for those without a default', () => {
    const schema = bodySchemas().get(definition.body.name)!;
    expect(Object.keys(schema['properties'] as object).sort()).toEqual(Object.keys(body).sort());
    expect([...(schema['required'] as string[])].sort()).toEqual(fieldsOf(kind, {}).sort());
  });

  it('refuses a field it does not know', () => {
    expect(fieldsOf(kind, { ...FIXTURES[kind], surprise: 1 })).toEqual(['surprise']);
  });

  it('describes itself with a title and sections that are not empty', () => {
    const { title, sections } = definition.describe(body);
    expect(title).not.toBe('');
    expect(sections.every(({ text, heading }) => text !== '' || heading !== null)).toBe(true);
  });

  it('is laid over itself by a content file without a change', () => {
    expect(definition.overlay(body, body)).toEqual(body);
  });
});

describe('validation', () => {
  it('names each wrong field by its path, in Vietnamese', () => {
    const frames = [{ at: 'khoan-1', min: 1.5, max: '20', addressee: 'company' }];
    expect(fieldsOf('provision', { ...FIXTURES.provision, frames })).toEqual([
      'frames.0.addressee',
      'frames.0.max',
      'frames.0.min',
    ]);
    expect(() => validBody(KINDS.lesson, { ...FIXTURES.lesson, title: ' ' })).toThrow('không được để trống');
  });

  it.each([
    ['provision', { document: 'Nghị định 15' }, 'document'],
    ['provision', { official: { text: '', children: [{ type: 'clause' }] } }, 'official.children'],
    ['provision', { validity: { from: '2026-02-30' } }, 'validity.from'],
    ['lesson', { date: '2019-13' }, 'date'],
    ['lesson', { maturity: 'sure' }, 'maturity'],
    ['gap', { gapKind: 'bad' }, 'gapKind'],
    ['reference', { key: 'Hà Nội' }, 'key'],
    [
      'document',
      { toc: [{ type: 'chapter', number: 'I', children: [{ type: 'verse', number: '1' }] }] },
      'toc.0.children.0.type',
    ],
  ] as const)('of a %s refuses %j', (kind, change, field) => {
    expect(fieldsOf(kind, { ...FIXTURES[kind], ...change })).toEqual([field]);
  });

  it.each([null, [], 'text', 1])('refuses %j as a body', (input) => {
    expect(() => validBody(KINDS.lesson, input)).toThrow(KnowledgeError);
  });

  it('refuses what is nested deeper than any law', () => {
    const nested = JSON.parse('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)) as object;
    expect(() => validBody(KINDS.lesson, nested)).toThrow(KnowledgeError);
  });

  it('keeps text in one form of Unicode', () => {
    const title = 'Đối chiếu sổ';
    expect(validBody(KINDS.lesson, { title: title.normalize('NFD') })['title']).toBe(title);
  });

  it('refuses an unknown kind, also one that every object has', () => {
    for (const kind of ['law', 'constructor', '__proto__'])
      expect(() => definitionOf(kind)).toThrow(KnowledgeError);
  });
});

describe('a provision', () => {
  const body = Object.assign(new KINDS.provision.body(), validBody(KINDS.provision, FIXTURES.provision));

  it('has the id its document and number determine', () => {
    expect(KINDS.provision.id(body)).toBe('nd-cp/01/2020/dieu-1');
  });

  it('gives the words of a clause or point by its place', () => {
    expect(textAt(body, 'khoan-1/diem-dd')).toBe('đ) Làm việc giả định thứ hai.');
    expect(textAt(body, 'khoan-2')).toBe('2. Khoản này cũng không có thật.');
    expect(textAt(body, 'khoan-1')?.split('\n')).toHaveLength(3);
    expect(textAt(body, '')?.split('\n')).toHaveLength(4);
    expect(textAt(body, 'khoan-9')).toBeNull();
    expect(textAt({ official: null }, '')).toBeNull();
  });

  it('links to what its words cite for certain, not to itself', () => {
    const text =
      'Theo khoản 2 Điều này, điểm a khoản 3 Điều 7 Nghị định số 02/2019/NĐ-CP và Điều 5 của Nghị định này.';
    const cited = KINDS.provision.links({ ...body, official: { text, children: [] } });
    expect(cited).toEqual([
      { type: 'part-of', target: 'nd-cp/01/2020', at: null },
      { type: 'cites', target: 'nd-cp/02/2019/dieu-7', at: 'khoan-3/diem-a' },
      { type: 'cites', target: 'nd-cp/01/2020/dieu-5', at: null },
    ]);
  });
});
