import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type ContentItem,
  type Frame,
  gap,
  lesson,
  parseContent,
  provision,
  type ProvisionBody,
  reference,
} from '@app/knowledge';
import { type LawNode, parseLaw, type ParsedLaw, stepSlug } from '@app/law';
import { syllables } from '@app/text';

const CONTENT = path.resolve(process.cwd(), 'content');
const LAWS = path.resolve(process.cwd(), '../shared/data/laws');
const DECREE = 'nd-cp/174/2026';
/** The file to check each document of ours against. */
const FILES: Readonly<Record<string, string>> = {
  [DECREE]: 'nd-174-2026.docx',
  'qh15/24/2023': 'luat-24-2023-vien-thong.docx',
  'qh15/84/2025': 'luat-84-2025-thanh-tra.txt',
  'qh12/49/2010': 'Luat-buu-chinh-2010-108080.html',
  'qh13/19/2012': 'Luat-xuat-ban-2012-19-2012-QH13-152712.html',
};
const ELSEWHERE = new Set(['README.md', 'content.spec.ts', 'reference/abbreviations.yaml']);
const RUN = 13;

function contentFiles(): string[] {
  return readdirSync(CONTENT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(CONTENT, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !ELSEWHERE.has(file))
    .sort();
}

const files = contentFiles();
const load = (file: string) =>
  parseContent({ path: file, text: readFileSync(path.join(CONTENT, file), 'utf8') });
const items: ContentItem[] = files.flatMap(load);
const ids = new Set(items.map(({ id }) => id));
const ofKind = <B extends object>(kind: { kind: string; body: new () => B }): [string, B][] =>
  items.filter((item) => item.kind === kind.kind).map(({ id, body }) => [id, body as unknown as B]);
const provisions = ofKind(provision);
const lessons = ofKind(lesson);
const gaps = ofKind(gap);
const keysOf = (table: string) =>
  new Set(ofKind(reference).flatMap(([, body]) => (body.table === table ? [body.key] : [])));

describe('what the folder holds', () => {
  it('is at least 40 items that are not reference data', () => {
    expect(items.filter(({ kind }) => kind !== 'reference').length).toBeGreaterThanOrEqual(40);
    expect(provisions.length).toBeGreaterThanOrEqual(24);
    expect(lessons.length).toBeGreaterThanOrEqual(10);
    expect(gaps.length).toBeGreaterThanOrEqual(6);
  });

  it('has one item an id, but for the dated entries of a table', () => {
    const single = items.filter(({ kind }) => kind !== 'reference').map(({ id }) => id);
    expect(new Set(single).size).toBe(single.length);
  });

  it.each([...lessons, ...gaps, ...provisions])('%s names a source', (_, body) => {
    expect(body.sources.length).toBeGreaterThan(0);
  });

  it('has only frames of whole đồng, from less to more', () => {
    for (const [id, { frames }] of provisions)
      for (const { min, max } of frames) expect([id, min > 0 && min < max]).toEqual([id, true]);
  });

  it('calls made-up cases illustrations in their text too', () => {
    for (const [id, body] of lessons.filter(([, { illustration }]) => illustration))
      expect([id, body.context]).toEqual([id, expect.stringContaining('minh họa')]);
  });

  it('names nobody: no company of the press reports stands in a lesson', () => {
    for (const [id, body] of lessons) {
      const text = JSON.stringify({ ...body, sources: [] });
      expect([id, /viettel|vnpt|mobifone|vietnamobile|fpt|cmc/i.test(text)]).toEqual([id, false]);
    }
  });
});

describe('what the items point at exists', () => {
  it.each(lessons)('%s', (_, body) => {
    for (const { provision: target } of body.legalBasis) expect(ids).toContain(target);
    expectKnown('sectors', body.sectors);
    expectKnown('subject-kinds', [body.subjectKind]);
    expectKnown('bodies', [body.agency]);
    expectKnown('provinces', [body.place]);
  });

  it.each(gaps)('%s', (_, body) => {
    for (const { provision: target } of body.provisions) expect(ids).toContain(target);
    for (const target of body.lessons) expect(ids).toContain(target);
    expectKnown('sectors', body.sectors);
  });

  it.each(provisions)('%s', (_, body) => {
    expect(ids).toContain(body.document);
    expectKnown('sectors', body.sectors);
  });

  it('parents and successors of the reference tables', () => {
    for (const [, { table, parent, successors }] of ofKind(reference))
      expectKnown(table, [parent, ...successors]);
  });
});

function expectKnown(table: string, keys: readonly (string | null)[]): void {
  const known = keysOf(table);
  for (const key of keys) if (key !== null) expect(known).toContain(key);
}

describe('the provinces', () => {
  const on = (day: string) =>
    ofKind(reference)
      .map(([, body]) => body)
      .filter(({ table, from, to }) => table === 'provinces' && (from ?? '') <= day && (!to || day < to));

  it.each([
    ['2020-01-01', 63, 5],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
    ['2026-05-01', 34, 7],
    ['2026-11-21', 34, 9],
  ])('on %s are %i, %i of them cities', (day, all, cities) => {
    expect(on(day)).toHaveLength(all);
    expect(on(day).filter(({ name }) => name.startsWith('Thành phố'))).toHaveLength(cities);
    expect(new Set(on(day).map(({ key }) => key)).size).toBe(all);
  });

  it('of before July 2025 each have one successor or go on', () => {
    const after = new Set(on('2025-07-01').map(({ key }) => key));
    for (const { key, successors } of on('2025-06-30'))
      expect([key, after.has(key) || (successors.length === 1 && after.has(successors[0]!))]).toEqual([
        key,
        true,
      ]);
  });
});

if (existsSync(LAWS)) describe('against the official texts', againstTheLaw);
else process.stdout.write('SKIPPED content against the official texts: ../shared/data/laws is not here\n');

function againstTheLaw(): void {
  const laws = new Map<string, ParsedLaw>();
  beforeAll(async () => {
    for (const [document, name] of Object.entries(FILES)) {
      laws.set(document, await parseLaw({ name, bytes: readFileSync(path.join(LAWS, name)) }));
    }
  });
  const articleOf = ({ document, number }: Pick<ProvisionBody, 'document' | 'number'>): LawNode | undefined =>
    walk(laws.get(document)?.tree ?? []).find((node) => node.type === 'article' && node.number === number);

  it.each(provisions)('%s has the number and heading as printed', (_, body) => {
    expect(body.heading).toBe(articleOf(body)?.heading);
  });

  it.each(provisions.filter(([, { frames }]) => frames.length > 0))(
    '%s has all its frames, no other',
    (_, body) => {
      const ours = body.frames.map(({ at, min, max }) => ({ at, min, max }));
      expect(ours).toEqual(printedFrames(articleOf(body)!.children, ''));
      expect(body.frames.every(({ addressee }) => addressee === 'organisation')).toBe(true);
    },
  );

  it('every place cited exists in the article', () => {
    const cited = [
      ...lessons.flatMap(([, { legalBasis }]) => legalBasis),
      ...gaps.flatMap(([, body]) => body.provisions),
    ];
    const byId = new Map(provisions);
    for (const { provision: id, at } of cited) {
      const body = byId.get(id);
      if (at && body) expect([id, at, placeExists(articleOf(body)!, at)]).toEqual([id, at, true]);
    }
  });

  it('frames of organisations are halved for individuals by Điều 4', () => {
    const clause = articleOf({ document: DECREE, number: '4' })!.children[2]!;
    expect([clause.number, clause.text]).toEqual(['3', expect.stringMatching(/của tổ chức.*1\/2/)]);
  });

  it('nothing is copied: no 13 syllables in a row are the law’s', () => {
    const official = new Set<string>();
    for (const { tree } of laws.values())
      for (const node of walk(tree)) for (const run of runs(node.text)) official.add(run);
    const copied = items.flatMap((item) =>
      ownWords(item)
        .flatMap((text) => runs(text).filter((run) => official.has(run)))
        .map((run) => `${item.id}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
}

const walk = (nodes: readonly LawNode[]): LawNode[] =>
  nodes.flatMap((node) => [node, ...walk(node.children)]);
const slugOf = ({ type, number }: LawNode) => stepSlug({ level: type, number });

function placeExists(article: LawNode, at: string): boolean {
  let children = article.children;
  for (const step of at.split('/')) {
    const node = children.find((child) => slugOf(child) === step);
    if (!node) return false;
    children = node.children;
  }
  return true;
}

/** The frames an article prints, with their places. */
function printedFrames(nodes: readonly LawNode[], above: string): Pick<Frame, 'at' | 'min' | 'max'>[] {
  return nodes.flatMap((node) => {
    const at = above ? `${above}/${slugOf(node)}` : slugOf(node);
    const sums = /^Phạt tiền.*? từ ([\d.]+) đồng đến ([\d.]+) đồng/.exec(node.text);
    const own = sums ? [{ at, min: dong(sums[1]!), max: dong(sums[2]!) }] : [];
    return [...own, ...printedFrames(node.children, at)];
  });
}

const dong = (printed: string) => Number(printed.replaceAll('.', ''));

/** Every text of a body that is not an official name, number or heading. */
function ownWords({ kind, body }: ContentItem): string[] {
  const official = ['heading', 'path', 'sources', ...(kind === 'document' ? ['title'] : [])];
  return Object.entries(body).flatMap(([field, value]) => (official.includes(field) ? [] : strings(value)));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function runs(text: string): string[] {
  const words = syllables(text).map(({ toned }) => toned);
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
