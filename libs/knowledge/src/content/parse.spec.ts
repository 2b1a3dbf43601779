import { KnowledgeError } from '../errors.js';
import { type ContentItem, parseContent } from './parse.js';

const LESSON = `---
kind: lesson
title: Kiểm tra SIM tại điểm bán trước khi tin số liệu
legalBasis:
  - { provision: nd-cp/15/2020/dieu-33, at: khoan-2 }
sectors: [vien-thong]
place: ha-noi
date: 2019
maturity: observed
sources:
  - { title: Bản tin giả định, url: "https://example.org/tin", accessed: 2026-11-01 }
illustration: true
---

## Bối cảnh

Một đợt kiểm tra giả định.

- gạch đầu dòng

## Phòng ngừa

Đối soát hằng tháng.
`;

const TABLE = `kind: reference
table: provinces
sources:
  - { title: Nghị quyết giả định }
entries:
  - { key: ha-tay, name: Tỉnh Hà Tây, to: 2008-08-01, successors: [ha-noi] }
  - { key: ha-noi, name: Thành phố Hà Nội, aliases: [HN] }
`;

const md = (text: string, path = 'lessons/kiem-tra-sim.md') => parseContent({ path, text });
const only = (items: ContentItem[]): ContentItem => {
  expect(items).toHaveLength(1);
  return items[0]!;
};
function refusal(read: () => unknown): KnowledgeError {
  try {
    read();
  } catch (error) {
    if (error instanceof KnowledgeError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a content file', () => {
  it('becomes a lesson: fields from the head, long texts from the sections', () => {
    const item = only(md(LESSON));
    expect(item).toMatchObject({ kind: 'lesson', id: 'lesson/kiem-tra-sim' });
    expect(item.body).toMatchObject({
      title: 'Kiểm tra SIM tại điểm bán trước khi tin số liệu',
      context: 'Một đợt kiểm tra giả định.\n\n- gạch đầu dòng',
      prevention: 'Đối soát hằng tháng.',
      cause: '',
      date: '2019',
      legalBasis: [{ provision: 'nd-cp/15/2020/dieu-33', at: 'khoan-2', note: null }],
      owner: null,
    });
  });

  it('takes its id from the head before the file name', () => {
    expect(only(md(LESSON.replace('---\n', '---\nid: lesson/sim\n'))).id).toBe('lesson/sim');
  });

  it('becomes a provision whose id follows from document and number', () => {
    const item = only(
      md(
        `---\nkind: provision\ndocument: nd-cp/174/2026\nnumber: 33\nheading: Vi phạm giả định\nframes:
  - { at: khoan-2, min: 10000000, max: 20000000, addressee: organisation, conduct: Hành vi giả định }
validity: { from: 2026-07-01 }\n---\n## Tóm tắt\nTóm tắt giả định.\n`,
        'provisions/x.md',
      ),
    );
    expect(item.id).toBe('nd-cp/174/2026/dieu-33');
    expect(item.body).toMatchObject({
      number: '33',
      summary: 'Tóm tắt giả định.',
      official: null,
      validity: { from: '2026-07-01', to: null, suspended: false },
    });
  });

  it('of a reference table becomes one item an entry, with the sources of the table', () => {
    const items = parseContent({ path: 'reference/provinces.yaml', text: TABLE });
    expect(items.map(({ id }) => id)).toEqual(['reference/provinces/ha-tay', 'reference/provinces/ha-noi']);
    expect(items[0]!.body).toMatchObject({
      to: '2008-08-01',
      successors: ['ha-noi'],
      sources: [{ title: 'Nghị quyết giả định' }],
    });
  });

  it('with a wrong field is refused with file, field and reason', () => {
    const error = refusal(() => md(LESSON.replace('maturity: observed', 'maturity: done')));
    expect(error.code).toBe('invalid');
    expect(error.message).toContain('lessons/kiem-tra-sim.md');
    expect(error.problems).toEqual([
      { field: 'maturity', message: expect.stringContaining('phải là một trong: observed') },
    ]);
  });

  it.each([
    ['an unknown field', LESSON.replace('place:', 'plaec:'), 'plaec'],
    ['a missing title', LESSON.replace(/title: Kiểm.*\n/, ''), 'title'],
    ['a day that does not exist', LESSON.replace('2026-11-01', '2026-11-31'), 'sources.0.accessed'],
    ['an unknown section', LESSON.replace('## Bối cảnh', '## Boi canh'), 'Boi canh'],
    ['an id of another kind', LESSON.replace('---\n', '---\nid: gap/sim\n'), 'id'],
    ['an unknown kind', LESSON.replace('kind: lesson', 'kind: leson'), 'kind'],
  ])('with %s names the field', (_, text, field) => {
    expect(refusal(() => md(text)).problems.map((problem) => problem.field)).toEqual([field]);
  });

  it('names the entry of a table that is wrong', () => {
    const text = TABLE.replace('name: Thành phố Hà Nội', 'name: ""');
    const error = refusal(() => parseContent({ path: 'reference/provinces.yaml', text }));
    expect(error.problems.map(({ field }) => field)).toEqual(['entries.1.name']);
  });

  it.each([
    ['without a head', '## Bối cảnh\nx'],
    ['with text before its first section', LESSON.replace('## Bối cảnh', 'lạc lõng\n## Bối cảnh')],
    ['with one section twice', LESSON.replace('## Phòng ngừa', '## Bối cảnh')],
    ['with broken YAML', LESSON.replace('sectors: [vien-thong]', 'sectors: [vien-thong')],
  ])('%s is refused', (_, text) => {
    expect(refusal(() => md(text)).code).toBe('invalid');
  });

  it('reads the same from NFD text with Windows line ends', () => {
    expect(md(LESSON.normalize('NFD').replaceAll('\n', '\r\n'))).toEqual(md(LESSON));
  });
});
