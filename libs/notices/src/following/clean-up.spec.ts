import fc from 'fast-check';
import { type Body, contentHash, type ItemVersion } from '@app/knowledge';
import { aVersion, FIXTURES } from '@app/knowledge/testing';
import { isCleanUp } from './clean-up.js';

function version(n: number, kind: 'lesson' | 'provision', change: object): ItemVersion {
  const { basedOn, publish, ...entry } = aVersion({
    kind,
    body: { ...FIXTURES[kind], ...change } as unknown as Body,
  });
  const numbers = { version: n, previousHash: null, recordHash: '' };
  return { ...entry, ...numbers, contentHash: contentHash(entry), ...(publish && { basedOn }) };
}
const lesson = (n: number, change: object = {}) => version(n, 'lesson', change);

describe('a clean-up', () => {
  it.each([
    ['nothing', {}],
    ['where the text comes from', { sources: [{ title: 'Nguồn giả định', url: null }] }],
    ['the sectors it is filed under', { sectors: ['vien-thong'] }],
    ['who answers for it', { owner: 'p-owner' }],
    ['when it is looked at again', { reviewDate: '2027-01-01' }],
  ])('changes %s', (_, change) => {
    expect(isCleanUp(lesson(1), lesson(2, change), [])).toBe(true);
  });

  it.each([
    ['a word of a long text', { finding: 'Sổ và hàng khớp.' }],
    ['the title', { title: 'Một quy tắc khác' }],
    ['how far a lesson is proved', { maturity: 'verified' }],
    ['what it rests on', { legalBasis: [] }],
    ['who may read it', { classification: 'public' }],
  ])('does not change %s', (_, change) => {
    expect(isCleanUp(lesson(1), lesson(2, change), [])).toBe(false);
  });

  it('does not change from when a provision holds, nor the frame of a fine', () => {
    const before = version(1, 'provision', {});
    const later = {
      ...version(2, 'provision', {}),
      validity: { from: '2026-01-01', to: null, suspended: false },
    };
    const dearer = [{ at: 'khoan-1/diem-a', min: 20_000_000, max: 40_000_000, addressee: 'organisation' }];
    expect(isCleanUp(before, later, [])).toBe(false);
    expect(isCleanUp(before, version(2, 'provision', { frames: dearer }), [])).toBe(false);
    expect(isCleanUp(before, version(2, 'provision', {}), [])).toBe(true);
  });

  it('is every run of edits that were all declared minor, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (declared) => {
        const before = lesson(1);
        const after = lesson(1 + declared.length, { finding: 'Sổ và hàng chưa khớp.' });
        const edits = declared.flatMap((isMinor, n) => {
          const hash = n === declared.length - 1 ? after.contentHash : `of ${n}`;
          return isMinor ? [{ version: n + 2, contentHash: hash }] : [];
        });
        expect(isCleanUp(before, after, edits)).toBe(declared.every(Boolean));
      }),
    );
  });

  it('is not a minor edit whose words were changed again', () => {
    const after = lesson(2, { finding: 'Sổ và hàng chưa khớp.' });
    expect(isCleanUp(lesson(1), after, [{ version: 2, contentHash: 'of other words' }])).toBe(false);
  });
});
