import fc from 'fast-check';
import { aProvision } from '../../testing/index.js';
import { type HistoryEntry } from '../ports/knowledge-store.js';
import { type Day } from '../time.js';
import { decideInForce, timeline } from './in-force.js';
import { nextVersion } from './seal.js';
import { type ItemVersion } from './version.js';

const day = fc
  .integer({ min: 0, max: 40 })
  .map((n): Day => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
const instant = fc.integer({ min: 0, max: 9 }).map((n) => `2026-01-0${n + 1}T00:00:00.000Z`);
const change = fc.record({
  from: fc.option(day, { freq: 6 }),
  to: fc.option(day),
  suspended: fc.boolean(),
  publishedAt: fc.option(instant, { freq: 8 }),
  corrects: fc.option(fc.nat(5), { freq: 2 }),
});

/** Histories as a store could hold them. */
const histories = fc.array(change, { maxLength: 6 }).map((changes): HistoryEntry[] => {
  const history: HistoryEntry[] = [];
  for (const [basedOn, { publishedAt, corrects, ...validity }] of changes.entries()) {
    const earlier = corrects !== null && corrects >= 1 && corrects <= basedOn ? corrects : null;
    const newest: ItemVersion | null = history.at(-1)?.version ?? null;
    history.push({
      version: nextVersion(newest, aProvision(validity, { basedOn, corrects: earlier })),
      publishedAt,
    });
  }
  return history;
});

describe('what held on a day', () => {
  it('is the same for the timeline and for the single question, on every day and at every instant', () => {
    fc.assert(
      fc.property(histories, day, instant, (history, on, knownAt) => {
        const answer = decideInForce(history, on, knownAt);
        const holding = timeline(history, knownAt).filter(
          ({ from, to }) => (from ?? '') <= on && (to === null || on < to),
        );
        const holds = !['not-yet', 'no-longer', 'not-loaded'].includes(answer.status);
        expect(holding.map(({ version }) => version)).toEqual(holds ? [answer.version] : []);
      }),
      { numRuns: 500 },
    );
  });

  it('is told by a timeline in order and without overlap', () => {
    fc.assert(
      fc.property(histories, instant, (history, knownAt) => {
        const segments = timeline(history, knownAt);
        for (const [index, { from, to }] of segments.entries()) {
          if (to !== null) expect((from ?? '') < to).toBe(true);
          const next = segments[index + 1];
          if (next) expect(to !== null && to <= next.from!).toBe(true);
        }
      }),
    );
  });

  it('never rests on a version that was not published by then, or was corrected by then', () => {
    fc.assert(
      fc.property(histories, day, instant, (history, on, knownAt) => {
        const { version } = decideInForce(history, on, knownAt);
        if (!version) return;
        const known = history.filter(({ publishedAt }) => publishedAt !== null && publishedAt <= knownAt);
        expect(known.map((entry) => entry.version)).toContain(version);
        expect(known.map((entry) => entry.version.corrects)).not.toContain(version.version);
      }),
    );
  });

  it('is in force only between its first day and the day before its end', () => {
    fc.assert(
      fc.property(histories, day, instant, (history, on, knownAt) => {
        const { status, version } = decideInForce(history, on, knownAt);
        if (status !== 'in-force') return;
        const { from, to, suspended } = version.validity!;
        expect({ begun: from !== null && from <= on, ended: to !== null && to <= on, suspended }).toEqual({
          begun: true,
          ended: false,
          suspended: false,
        });
      }),
    );
  });
});
