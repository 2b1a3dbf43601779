import { datedName, type Entry } from './dated-names.js';

const entry = (key: string, more: Partial<Entry> = {}): Entry => ({
  id: `reference/bodies/${key}`,
  key,
  name: key,
  from: null,
  to: null,
  successors: [],
  ...more,
});
const BODIES = [
  entry('so-tt-tt', { to: '2025-03-01', successors: ['so-kh-cn', 'so-vhttdl'] }),
  entry('so-kh-cn'),
  entry('so-vhttdl', { to: '2026-01-01', successors: ['so-vh'] }),
  entry('so-vh', { from: '2026-01-01' }),
  entry('an-giang', { name: 'cũ', to: '2025-07-01' }),
  entry('an-giang', { name: 'mới', from: '2025-07-01' }),
  entry('thoi', { to: '2020-01-01' }),
];
const TODAY = '2026-11-22';
const names = (key: string, day: string | null) => {
  const dated = datedName(BODIES, key, day, TODAY);
  return dated && { then: dated.then.name, now: dated.now.map(({ name }) => name), ended: dated.ended };
};

describe('a body by its name on the day of an event', () => {
  it('is told with what came of it, over as many changes as there were', () => {
    expect(names('so-tt-tt', '2019-05-01')).toEqual({
      then: 'so-tt-tt',
      now: ['so-kh-cn', 'so-vh'],
      ended: '2025-03-01',
    });
  });

  it('is told alone while it exists', () => {
    expect(names('so-kh-cn', '2019-05-01')).toEqual({ then: 'so-kh-cn', now: [], ended: null });
  });

  it('differs from a later one that took its key', () => {
    expect(names('an-giang', '2019-05-01')).toEqual({ then: 'cũ', now: ['mới'], ended: '2025-07-01' });
    expect(names('an-giang', '2025-07-01')).toEqual({ then: 'mới', now: [], ended: null });
  });

  it('is the oldest of its key where the day is not known', () => {
    expect(names('an-giang', null)?.then).toBe('cũ');
  });

  it('may have come to an end with nobody after it', () => {
    expect(names('thoi', '2019-01-01')).toEqual({ then: 'thoi', now: [], ended: '2020-01-01' });
  });

  it('is nothing where the table does not have it', () => {
    expect(names('khong-co', '2019-01-01')).toBeNull();
  });
});
