import { jest } from '@jest/globals';
import { MemorySearchIndex, aDocument } from '@app/search/testing';
import { definitionOf, validBody } from '@app/knowledge';
import { aVersion, FIXTURES, MemoryKnowledgeStore, StillClock } from '@app/knowledge/testing';
import { type HeldGap, type HeldLesson, type HoldingFacts } from './facts.js';
import { type Breakdown, breakdownsOf, Holdings } from './holdings.js';

function aLesson(id: string, changes: Partial<HeldLesson> = {}): HeldLesson {
  const base = {
    illustration: false,
    sectors: [],
    place: null,
    year: null,
    maturity: 'observed',
    provisions: [],
  };
  return { id, ...base, ...changes };
}

function aGap(id: string, changes: Partial<HeldGap> = {}): HeldGap {
  const base = { illustration: false, sectors: [], gapKind: 'unclear', status: 'open', lessons: [] };
  return { id, ...base, ...changes };
}

function breakdown(key: Breakdown['key'], changes: Partial<HoldingFacts>): Breakdown {
  const nothing = { lessons: [], gaps: [], provinces: [], sectors: [], law: [], basis: new Map() };
  return breakdownsOf({ ...nothing, ...changes }).find((each) => each.key === key)!;
}

const counts = ({ rows }: Breakdown) => rows.map(({ key, value }) => [key, value]);

describe('lessons by province', () => {
  const provinces = [
    { key: 'ha-noi', name: 'Thành phố Hà Nội', formerKeys: [] },
    { key: 'lao-cai', name: 'Tỉnh Lào Cai', formerKeys: ['yen-bai'] },
  ];
  const lessons = [
    aLesson('lesson/a', { place: 'yen-bai' }),
    aLesson('lesson/b', { place: 'lao-cai', illustration: true }),
    aLesson('lesson/c', { place: 'xa-xoi' }),
    aLesson('lesson/d'),
  ];
  const told = breakdown('lessons-by-place', { lessons, provinces });

  it('stand in the province of today, which is searched for with those that became part of it', () => {
    expect(told.rows[0]).toEqual({
      ...{ key: 'lao-cai', label: 'Tỉnh Lào Cai', value: 2, items: ['lesson/a', 'lesson/b'], parts: [] },
      search: { kind: ['lesson'], place: ['lao-cai', 'yen-bai'] },
    });
  });

  it('name the provinces without any, those that no table knows, and last the lessons without a place', () => {
    expect(counts(told)).toEqual([
      ['lao-cai', 2],
      ['xa-xoi', 1],
      ['ha-noi', 0],
      ['none', 1],
    ]);
    expect(told).toMatchObject({ base: 4, illustrations: 1 });
  });

  it('show gaps where the lessons lie that show them, each gap once', () => {
    const gaps = [
      aGap('gap/a', { lessons: ['lesson/a', 'lesson/b', 'lesson/restricted'] }),
      aGap('gap/b', { lessons: ['lesson/restricted'] }),
    ];
    expect(counts(breakdown('gaps-by-place', { lessons, gaps, provinces }))).toEqual([
      ['lao-cai', 1],
      ['ha-noi', 0],
      ['none', 1],
    ]);
  });
});

describe('lessons and gaps by their nature', () => {
  it('count in each of their sectors', () => {
    const sectors = [{ key: 'bao-chi', name: 'Báo chí' }];
    const lessons = [aLesson('lesson/a', { sectors: ['bao-chi', 'in-an', 'bao-chi'] }), aLesson('lesson/b')];
    expect(counts(breakdown('lessons-by-sector', { lessons, sectors }))).toEqual([
      ['bao-chi', 1],
      ['in-an', 1],
      ['none', 1],
    ]);
  });

  it('stand in the order of their years, none left out, and of their steps', () => {
    const lessons = [
      aLesson('lesson/a', { year: '2026', maturity: 'applied' }),
      aLesson('lesson/b', { year: '2024' }),
      aLesson('lesson/c'),
    ];
    expect(counts(breakdown('lessons-by-year', { lessons }))).toEqual([
      ['2024', 1],
      ['2025', 0],
      ['2026', 1],
      ['none', 1],
    ]);
    expect(counts(breakdown('lessons-by-maturity', { lessons })).map(([, value]) => value)).toEqual([
      2, 0, 0, 1, 0,
    ]);
  });

  it('tell each kind of gap with how many of it stand at which status', () => {
    const gaps = [
      aGap('gap/a', { gapKind: 'missing' }),
      aGap('gap/b', { gapKind: 'missing', status: 'resolved' }),
    ];
    const [first] = breakdown('gaps-by-kind', { gaps }).rows;
    expect(first).toMatchObject({ key: 'missing', value: 2 });
    expect(first!.parts.filter(({ value }) => value > 0)).toEqual([
      { key: 'open', value: 1 },
      { key: 'resolved', value: 1 },
    ]);
  });
});

describe('the law that lessons rest on', () => {
  const [holds, lapsed] = ['nd-cp/01/2020/dieu-1', 'nd-cp/01/2020/dieu-2'];
  const basis = new Map([
    [holds, 'in-force'],
    [lapsed, 'no-longer'],
  ] as const);
  const lessons = [
    aLesson('lesson/a', { provisions: [holds, lapsed] }),
    aLesson('lesson/b', { provisions: [holds] }),
    aLesson('lesson/c', { provisions: ['nd-cp/99/2020/dieu-9', holds] }),
    aLesson('lesson/d'),
  ];

  it('tells a lesson by what troubles most', () => {
    const told = counts(breakdown('lessons-by-basis', { lessons, basis }));
    expect(told.filter(([, value]) => value !== 0)).toEqual([
      ['no-longer', 1],
      ['not-loaded', 1],
      ['in-force', 1],
      ['none', 1],
    ]);
  });

  it('names what is no longer in force and yet rested on', () => {
    expect(breakdown('lapsed-provisions', { lessons, basis }).rows).toMatchObject([
      { key: lapsed, label: 'Điều 2 Nghị định số 01/2020/NĐ-CP', value: 1, items: ['lesson/a'] },
    ]);
  });
});

describe('what the base holds today', () => {
  const at = '2026-06-01T00:00:00.000Z';
  let [store, index, clock] = [new MemoryKnowledgeStore(), new MemorySearchIndex(), new StillClock()];
  beforeEach(() => {
    [store, index, clock] = [new MemoryKnowledgeStore(), new MemorySearchIndex(), new StillClock()];
  });

  async function publish(itemId: string, changes: object, isShown = true): Promise<void> {
    const definition = definitionOf('lesson');
    const body = validBody(definition, { ...FIXTURES.lesson, ...changes });
    const links = definition.links(body);
    const entry = { itemId, kind: 'lesson', body, links, validity: null, recordedAt: at, publish: isShown };
    await store.append([aVersion(entry)]);
  }

  it('is what readers see, without what is restricted', async () => {
    await publish('lesson/a', { maturity: 'applied' });
    await publish('lesson/b', { maturity: 'applied', classification: 'restricted' });
    await publish('lesson/c', { maturity: 'applied' }, false);
    const holdings = new Holdings({ store, index, clock });
    expect(await holdings.itemsOf('lessons-by-maturity', 'applied')).toEqual(['lesson/a']);
    expect(await holdings.itemsOf('lessons-by-maturity', 'khong-co')).toEqual([]);
    expect((await holdings.today())[0]).toMatchObject({ key: 'lessons-by-place', base: 1 });
  });

  it('is read again when an item or the day changed, and only then', async () => {
    const lists = jest.spyOn(store, 'list');
    const holdings = new Holdings({ store, index, clock });
    const observed = () => holdings.itemsOf('lessons-by-maturity', 'observed');
    await publish('lesson/a', { maturity: 'observed' });
    expect(await observed()).toEqual(['lesson/a']);
    const read = lists.mock.calls.length;
    await Promise.all([observed(), observed()]);
    expect(lists).toHaveBeenCalledTimes(read);
    await publish('lesson/b', { maturity: 'observed' });
    expect(await observed()).toEqual(['lesson/a', 'lesson/b']);
    clock.instant = '2026-12-24T02:00:00.000Z';
    lists.mockRejectedValueOnce(new Error('away'));
    await expect(observed()).rejects.toThrow('away');
    expect(await observed()).toHaveLength(2);
  });

  it('counts law as the index does, by document and by how it stands today', async () => {
    const law = (id: string, to: string | null) =>
      aDocument({
        ...{ id, itemId: id, kind: 'provision', current: true },
        facets: { document: 'nd-cp/01/2020', sectors: [], year: 2020, places: [] },
        validity: { from: '2020-01-01', to, suspended: false },
      });
    await index.apply({
      put: [law('nd-cp/01/2020/dieu-1', null), law('nd-cp/01/2020/dieu-2', '2021-01-01')],
      ...{ remove: [], sequence: 1 },
    });
    const told = await new Holdings({ store, index, clock }).today();
    const byDocument = told.find(({ key }) => key === 'provisions-by-document')!;
    expect(byDocument.rows).toMatchObject([{ key: 'nd-cp/01/2020', value: 2, items: null }]);
    expect(byDocument.rows[0]!.parts.filter(({ value }) => value > 0)).toEqual([
      { key: 'in-force', value: 1 },
      { key: 'no-longer', value: 1 },
    ]);
    expect(told.find(({ key }) => key === 'provisions-by-status')!.base).toBe(2);
  });
});
