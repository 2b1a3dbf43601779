import fc from 'fast-check';
import { aViewer } from '@app/access/testing';
import { assign, type Assessor, barOf, type ToAssign } from './assignment.js';
import { sayChoice } from './say-choice.js';

const anAssessor = (id: string, overrides: Partial<Assessor> = {}): Assessor => ({
  id,
  viewer: aViewer(['reviewer'], { id, units: ['so-khac'] }),
  away: false,
  load: 0,
  lastAssignedAt: null,
  ...overrides,
});
const anItem = (itemId: string, overrides: Partial<ToAssign> = {}): ToAssign => ({
  itemId,
  kind: 'lesson',
  sectors: ['buu-chinh'],
  guarded: {
    stage: 'published',
    classification: 'internal',
    author: 'p-author',
    owner: null,
    unit: 'so-gia-dinh',
  },
  lastReviewer: null,
  ...overrides,
});
const chosenOf = (items: ToAssign[], people: Assessor[], sectors = {}) =>
  assign(items, people, sectors).map(({ chosen }) => chosen);

describe('the pick of a reviewer', () => {
  it('takes whoever has least', () => {
    expect(
      chosenOf([anItem('lesson/a')], [anAssessor('p-a', { load: 2 }), anAssessor('p-b', { load: 1 })]),
    ).toEqual(['p-b']);
  });

  it('takes among equals whoever was given something longest ago, then the first by id', () => {
    const people = [
      anAssessor('p-c'),
      anAssessor('p-b'),
      anAssessor('p-a', { lastAssignedAt: '2025-11-01T00:00:00.000Z' }),
    ];
    const items = ['a', 'b', 'c', 'd'].map((id) => anItem(`lesson/${id}`));
    expect(chosenOf(items, people)).toEqual(['p-b', 'p-c', 'p-a', 'p-b']);
  });

  it.each([
    ['away', anAssessor('p-a', { away: true }), anItem('lesson/a')],
    ['not-competent', anAssessor('p-a'), anItem('gap/a', { kind: 'gap' })],
    ['author', anAssessor('p-author'), anItem('lesson/a')],
    [
      'own-unit',
      anAssessor('p-a', { viewer: aViewer(['reviewer'], { units: ['so-gia-dinh'] }) }),
      anItem('lesson/a'),
    ],
    ['same-item-last-time', anAssessor('p-a'), anItem('lesson/a', { lastReviewer: 'p-a' })],
    [
      'may-not-read',
      anAssessor('p-a'),
      anItem('lesson/a', { guarded: { ...anItem('').guarded, classification: 'restricted' } }),
    ],
  ] as const)('leaves out somebody who is %s, and says so', (why, person, item) => {
    const [choice] = assign([item], [person], {});
    expect(choice).toMatchObject({ chosen: null, excluded: [[person.id, why]] });
  });

  it('lets a curator judge every kind, legal staff gaps and provisions', () => {
    const people = [
      anAssessor('p-legal', { viewer: aViewer(['legal']) }),
      anAssessor('p-curator', { viewer: aViewer(['curator']), load: 9 }),
    ];
    const kinds = ['lesson', 'gap', 'provision', 'reference'];
    expect(
      chosenOf(
        kinds.map((kind) => anItem(`${kind}/a`, { kind })),
        people,
      ),
    ).toEqual(['p-curator', 'p-legal', 'p-legal', 'p-curator']);
  });

  it('rotates sectors, and yields where nobody else is left', () => {
    const last = { 'buu-chinh': ['p-a'] };
    expect(chosenOf([anItem('lesson/a')], [anAssessor('p-a'), anAssessor('p-b', { load: 5 })], last)).toEqual(
      ['p-b'],
    );
    const [choice] = assign(
      [anItem('lesson/a')],
      [anAssessor('p-a'), anAssessor('p-b', { away: true })],
      last,
    );
    expect(choice).toMatchObject({ chosen: 'p-a', sectorYielded: true, excluded: [['p-b', 'away']] });
  });

  it('never yields the rotation of an item', () => {
    const people = [anAssessor('p-a')];
    expect(chosenOf([anItem('lesson/a', { lastReviewer: 'p-a' })], people, { 'buu-chinh': ['p-a'] })).toEqual(
      [null],
    );
  });

  it('is told in one sentence', () => {
    const people = [anAssessor('p-a'), anAssessor('p-b', { away: true }), anAssessor('p-author')];
    const [choice] = assign([anItem('lesson/a')], people, {});
    expect(sayChoice(choice!, (id) => id.toUpperCase())).toBe(
      'Giao cho P-A: đang có 0 mục, ít nhất trong 1 người đủ điều kiện; không xét P-B (vắng hoặc đã nghỉ), P-AUTHOR (là người viết).',
    );
  });
});

describe('for any people and items, the pick', () => {
  const ids = ['p-a', 'p-b', 'p-c', 'p-d', 'p-author'];
  const units = fc.constantFrom('so-gia-dinh', 'so-khac');
  const person = fc.record({
    away: fc.boolean(),
    load: fc.nat(5),
    lastAssignedAt: fc.constantFrom(null, '2024-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'),
    role: fc.constantFrom('reviewer' as const, 'legal' as const, 'curator' as const),
    unit: units,
  });
  const people = fc
    .array(person, { minLength: 1, maxLength: ids.length })
    .map((all) =>
      all.map(({ role, unit, ...rest }, n) =>
        anAssessor(ids[n]!, { ...rest, viewer: aViewer([role], { id: ids[n]!, units: [unit] }) }),
      ),
    );
  const items = fc.array(
    fc
      .record({
        kind: fc.constantFrom('lesson', 'gap', 'provision'),
        lastReviewer: fc.constantFrom(null, ...ids),
        sectors: fc.subarray(['buu-chinh', 'vien-thong']),
        unit: fc.constantFrom(null, 'so-gia-dinh', 'so-khac'),
        classification: fc.constantFrom('public' as const, 'internal' as const, 'restricted' as const),
      })
      .map(({ unit, classification, ...rest }) =>
        anItem('lesson/a', { ...rest, guarded: { ...anItem('').guarded, unit, classification } }),
      ),
    { maxLength: 12 },
  );
  const sectors = fc.dictionary(fc.constantFrom('buu-chinh', 'vien-thong'), fc.subarray(ids));

  it('is never somebody a rule excludes, but for the rotation of sectors where it yields', () => {
    fc.assert(
      fc.property(items, people, sectors, (asked, staff, last) => {
        for (const [n, choice] of assign(asked, staff, last).entries()) {
          const chosen = staff.find(({ id }) => id === choice.chosen);
          const bars = staff.map((each) => barOf(each, asked[n]!, last));
          const why = chosen ? barOf(chosen, asked[n]!, last) : null;
          expect(why).toBe(chosen && choice.sectorYielded ? 'same-sector-last-time' : null);
          if (choice.sectorYielded || !chosen) expect(bars).not.toContain(null);
          expect(choice.eligible + choice.excluded.length).toBe(staff.length);
        }
      }),
    );
  });

  it('is the same whenever it is asked, in whatever order people are listed', () => {
    fc.assert(
      fc.property(items, people, sectors, (asked, staff, last) => {
        expect(assign(asked, staff.toReversed(), last)).toEqual(assign(asked, staff, last));
      }),
    );
  });

  it('leaves loads that differ by one at most where nobody is excluded', () => {
    const count = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(count, fc.nat(40), (staff, asked) => {
        const free = ids.slice(0, staff).map((id) => anAssessor(`${id}-x`));
        const chosen = chosenOf(
          Array.from({ length: asked }, (_, n) => anItem(`lesson/${n}`)),
          free,
        );
        const loads = free.map(({ id }) => chosen.filter((each) => each === id).length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
