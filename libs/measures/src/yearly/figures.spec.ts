import fc from 'fast-check';
import { type LessonFact, type YearFacts } from './facts.js';
import { figuresOf } from './measures.js';
import { yearOf } from './year.js';

/** Invented facts: name what matters to the test. */
function facts(changes: Partial<YearFacts> = {}, year = 2026): YearFacts {
  return {
    ...{ year: yearOf(year), lessons: [], opened: new Map(), reviewMinutes: [], provinces: [] },
    ...{ provisions: 0, checkedProvisions: 0 },
    search: { searches: 0, empty: 0, corrected: 0, answered: 0 },
    ...changes,
  };
}

function aLesson(id: string, firstSeen: string, changes: Partial<LessonFact> = {}): LessonFact {
  const provisions = ['nd-cp/01/2020/dieu-1'];
  return { id, firstSeen, classification: 'public', date: null, place: null, provisions, ...changes };
}

const measure = (key: string, now: YearFacts, before = facts({}, 2025)) =>
  figuresOf(now, before).find((figure) => figure.key === key)!;

describe('lessons contributed', () => {
  const lessons = [
    aLesson('lesson/a', '2025-12-31T16:59:59.999Z'),
    aLesson('lesson/b', '2025-12-31T17:00:00.000Z'),
    aLesson('lesson/c', '2026-12-31T16:59:59.999Z'),
    aLesson('lesson/d', '2026-12-31T17:00:00.000Z'),
  ];

  it('are those first published in the year, from midnight to midnight in Vietnam', () => {
    expect(measure('lessons-contributed', facts({ lessons }))).toMatchObject({ value: 2, base: 3 });
    expect(measure('lessons-contributed', facts({ lessons }, 2027))).toMatchObject({ value: 1, base: 4 });
  });

  it('are compared with the year before, beside the change that is aimed at', () => {
    const figure = measure('lessons-contributed', facts({ lessons }), facts({ lessons }, 2025));
    expect(figure).toMatchObject({ value: 2, previous: 1, change: 100, target: 10 });
  });

  it('are told year by year, the first year first', () => {
    const years = [2026, 2025, 2024].map((year) => facts({ lessons }, year));
    const [now, before, ...earlier] = years;
    expect(figuresOf(now!, before!, ...earlier)[0]!.history).toEqual([
      { year: 2024, value: 0, base: 0 },
      { year: 2025, value: 1, base: 1 },
      { year: 2026, value: 2, base: 3 },
    ]);
  });

  it('are in one year each, whenever they were published', () => {
    const instants = fc.array(
      fc.date({ min: new Date('2024-06-01'), max: new Date('2028-06-01'), noInvalidDate: true }),
    );
    fc.assert(
      fc.property(instants, (dates) => {
        const some = dates.map((date, n) => aLesson(`lesson/${n}`, date.toISOString()));
        const values = [2024, 2025, 2026, 2027, 2028].map(
          (year) => measure('lessons-contributed', facts({ lessons: some }, year)).value ?? 0,
        );
        expect(values.reduce((sum, value) => sum + value, 0)).toBe(dates.length);
      }),
    );
  });
});

describe('lessons reused', () => {
  it('are those opened from a search, among those published by the end of the year', () => {
    const lessons = ['a', 'b', 'c'].map((id) => aLesson(`lesson/${id}`, '2026-02-01T00:00:00.000Z'));
    const opened = new Map([
      ['lesson/a', 7],
      ['nd-cp/01/2020/dieu-1', 40],
    ]);
    expect(measure('lessons-reused', facts({ lessons, opened }))).toMatchObject({ value: 1, base: 3 });
  });
});

describe('days from finding to publication', () => {
  const seen = '2028-03-01T03:00:00.000Z';
  const days = (...dates: (string | null)[]) => {
    const lessons = dates.map((date, n) => aLesson(`lesson/${n}`, seen, { date }));
    return measure('days-to-publish', facts({ lessons }, 2028), facts({}, 2027));
  };

  it('are the median, over the 29th of February too', () => {
    expect(days('2028-02-28')).toMatchObject({ value: 2, base: 1 });
    expect(days('2028-02-28', '2028-02-29', '2027-03-01')).toMatchObject({ value: 2, base: 3 });
    expect(days('2028-02-28', '2028-02-29')).toMatchObject({ value: 1.5, base: 2 });
  });

  it('leave out what has no day, and what would have been published before it happened', () => {
    expect(days('2028-02', '2028', null, '2028-03-02', '2028-03-01')).toMatchObject({ value: 0, base: 1 });
  });
});

describe('findings repeated', () => {
  const at = '2026-05-01T00:00:00.000Z';
  const found = (id: string, changes: Partial<LessonFact>) =>
    aLesson(id, at, { date: '2026-04', place: 'ha-noi', ...changes });

  it('are pairs of provision and province with two lessons or more of the year, most often repeated first', () => {
    const lessons = [
      found('lesson/a', {}),
      found('lesson/b', {
        provisions: ['nd-cp/01/2020/dieu-1', 'nd-cp/01/2020/dieu-2', 'nd-cp/01/2020/dieu-1'],
      }),
      found('lesson/c', { date: '2026' }),
      found('lesson/d', { provisions: ['nd-cp/01/2020/dieu-2'] }),
      found('lesson/e', { place: 'da-nang' }),
      found('lesson/f', { date: '2025-12-31' }),
      found('lesson/g', { place: null }),
    ];
    const provinces = [{ key: 'ha-noi', name: 'Thành phố Hà Nội', formerKeys: [] }];
    const figure = measure('repeat-findings', facts({ lessons, provinces }));
    expect(figure).toMatchObject({ value: 2, base: 3 });
    expect(figure.rows.map(({ label, value }) => [label, value])).toEqual([
      ['Điều 1 Nghị định số 01/2020/NĐ-CP, Thành phố Hà Nội', 3],
      ['Điều 2 Nghị định số 01/2020/NĐ-CP, Thành phố Hà Nội', 2],
    ]);
  });

  it('tell nothing of restricted lessons', () => {
    const lessons = [found('lesson/a', {}), found('lesson/b', { classification: 'restricted' })];
    expect(measure('repeat-findings', facts({ lessons }))).toMatchObject({ value: 0, base: 1, rows: [] });
  });
});

describe('provinces that contributed nothing', () => {
  it('are named; a former province speaks for the one it became part of', () => {
    const provinces = [
      { key: 'ha-noi', name: 'Thành phố Hà Nội', formerKeys: ['ha-tay'] },
      { key: 'lao-cai', name: 'Tỉnh Lào Cai', formerKeys: ['yen-bai'] },
    ];
    const lessons = [
      aLesson('lesson/a', '2026-05-01T00:00:00.000Z', { place: 'ha-tay' }),
      aLesson('lesson/b', '2025-05-01T00:00:00.000Z', { place: 'lao-cai' }),
    ];
    expect(measure('silent-provinces', facts({ lessons, provinces }))).toMatchObject({
      value: 1,
      base: 2,
      rows: [
        {
          ...{ key: 'lao-cai', label: 'Tỉnh Lào Cai', value: 0 },
          search: { kind: ['lesson'], place: ['lao-cai', 'yen-bai'] },
        },
      ],
    });
  });
});

describe('shares', () => {
  it('are percent to one decimal place, beside what they are of', () => {
    const search = { searches: 300, empty: 20, corrected: 5, answered: 200 };
    const now = facts({ provisions: 3, checkedProvisions: 2, search, reviewMinutes: [10, 20, 45] });
    expect(measure('currency', now)).toMatchObject({ value: 66.7, base: 3, unit: '%' });
    expect(measure('search-success', now)).toMatchObject({ value: 66.7, base: 300 });
    expect(measure('zero-results', now)).toMatchObject({ value: 6.7, base: 300 });
    expect(measure('review-minutes', now)).toMatchObject({ value: 25, base: 3 });
  });
});

describe('a figure', () => {
  it('of nothing says nothing, and is compared with nothing', () => {
    const figures = figuresOf(facts(), facts({}, 2025));
    const counts = ['lessons-contributed', 'lessons-reused', 'repeat-findings'];
    for (const { key, value, base, previous, change, rows } of figures) {
      const empty = counts.includes(key) ? 0 : null;
      expect({ key, value, base, previous, change, rows }).toEqual({
        ...{ key, value: empty, base: 0, previous: empty, change: null, rows: [] },
      });
    }
  });

  it('says how it is computed and what its base is', () => {
    for (const { name, query, unit } of figuresOf(facts(), facts())) {
      expect(query).toContain('Cơ sở:');
      expect([name, unit]).not.toContain('');
    }
  });

  it('is compared in percent to one decimal place, down too', () => {
    const search = { searches: 100, empty: 30, corrected: 0, answered: 0 };
    const before = facts({ search: { ...search, empty: 40 } }, 2025);
    expect(measure('zero-results', facts({ search }), before)).toMatchObject({
      value: 30,
      previous: 40,
      change: -25,
    });
  });
});
