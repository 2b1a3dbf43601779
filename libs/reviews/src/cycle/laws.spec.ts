import fc from 'fast-check';
import { lawChange, type LawFacts } from './laws.js';

const SEEN = '2026-03-10T05:00:00.000Z';
const TODAY = '2026-11-01';
const LAW: LawFacts = {
  amended: false,
  recordedAt: '2020-01-01T00:00:00.000Z',
  from: '2020-03-01',
  to: null,
};
const howOf = (facts: Partial<LawFacts>) =>
  lawChange('nd-cp/01/2020/dieu-1', { ...LAW, ...facts }, SEEN, TODAY);

describe('since somebody looked at a lesson, the law it rests on', () => {
  it.each([
    ['did not change when nothing happened', {}, null],
    ['changed when it ended since', { to: '2026-07-01' }, { how: 'ended', on: '2026-07-01' }],
    ['changed when it ended today', { to: TODAY }, { how: 'ended', on: TODAY }],
    ['did not change yet when it ends tomorrow', { to: '2026-11-02' }, null],
    ['did not change when it had ended before', { to: '2026-03-10' }, null],
    [
      'changed when a newer text was published',
      { amended: true, recordedAt: '2026-05-20T00:00:00.000Z', from: '2027-01-01' },
      { how: 'newer-text', on: '2026-05-20' },
    ],
    [
      'changed when an amendment known before began to hold',
      { amended: true, recordedAt: '2026-02-01T00:00:00.000Z', from: '2026-07-01' },
      { how: 'began', on: '2026-07-01' },
    ],
    ['did not change when it was first loaded', { recordedAt: '2026-05-20T00:00:00.000Z' }, null],
  ] as const)('%s', (_, facts, expected) => {
    const change = howOf(facts);
    if (expected === null) expect(change).toBeNull();
    else expect(change).toMatchObject(expected);
  });

  it('never changed on a day before somebody looked, nor on one to come', () => {
    const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    const on = day.map((date) => date.toISOString().slice(0, 10));
    const facts = fc.record({
      amended: fc.boolean(),
      recordedAt: day.map((date) => date.toISOString()).filter((at) => at.slice(0, 10) < TODAY),
      from: fc.option(on),
      to: fc.option(on),
    });
    fc.assert(
      fc.property(facts, (law) => {
        const change = howOf(law);
        if (change) expect(change.on >= '2026-03-10' && change.on <= TODAY).toBe(true);
      }),
    );
  });
});
