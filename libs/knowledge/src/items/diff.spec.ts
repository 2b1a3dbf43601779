import fc from 'fast-check';
import { aVersion, FIXTURES } from '../../testing/index.js';
import { KINDS, validBody } from '../kinds/index.js';
import { diffVersions, diffWords } from './diff.js';
import { nextVersion } from './seal.js';

const provision = (change: object) =>
  nextVersion(
    null,
    aVersion({ kind: 'provision', body: validBody(KINDS.provision, { ...FIXTURES.provision, ...change }) }),
  );

describe('the difference of two versions', () => {
  it('shows the words that changed, at the clause and point where they stand', () => {
    const [clause, other] = FIXTURES.provision.official.children;
    const changed = { ...other, text: 'Khoản này đã được sửa.' };
    const diff = diffVersions(
      provision({}),
      provision({ official: { text: '', children: [clause, changed] } }),
    );
    expect(diff.sections).toEqual([
      {
        at: 'khoan-2',
        heading: null,
        parts: [
          { text: 'Khoản này', change: 'same' },
          { text: ' cũng không có thật.', change: 'removed' },
          { text: ' đã được sửa.', change: 'added' },
        ],
      },
    ]);
    expect(diff.fields).toEqual([]);
  });

  it('shows other fields as they were and as they are', () => {
    const diff = diffVersions(provision({}), provision({ sectors: ['vien-thong'] }));
    expect(diff).toEqual({
      sections: [],
      fields: [{ field: 'sectors', before: ['buu-chinh'], after: ['vien-thong'] }],
    });
  });

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const parts = diffWords(before, after);
        const without = (change: string) =>
          parts
            .filter((part) => part.change !== change)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('of two long strange texts ends soon', () => {
    const words = (from: number) => Array.from({ length: 20_000 }, (_, n) => `từ${from + n}`).join(' ');
    expect(diffWords(words(0), words(50_000)).map(({ change }) => change)).toEqual(['removed', 'added']);
  });
});
