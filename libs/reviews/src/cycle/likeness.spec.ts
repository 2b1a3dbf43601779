import fc from 'fast-check';
import { ReviewWorld } from '@app/reviews/testing';
import { fingerprint, likeness, Resemblances } from './likeness.js';
import { AlikeLessons } from './alike.js';

const words = (seed: string, n: number) => Array.from({ length: n }, (_, k) => `${seed}${k}`).join(' ');
const text = fc.array(fc.constantFrom('sổ', 'tem', 'gói', 'bưu', 'hàng', 'giao', 'nhận', 'phiếu'), {
  maxLength: 60,
});

describe('the likeness of two texts', () => {
  it('is 1 for the same words, however they are typed, and 0 for none in common', () => {
    const print = fingerprint('Đối chiếu sổ giao nhận');
    expect(likeness(print, fingerprint('doi chieu SO giao nhan'))).toBe(1);
    expect(likeness(print, fingerprint('kiểm kê tem bưu chính'))).toBe(0);
    expect(likeness(fingerprint(''), fingerprint(''))).toBe(0);
  });

  it('is the part of all pairs of syllables that both have, the same from both sides', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pairs = (all: string[]) => new Set(all.slice(1).map((word, n) => `${all[n]} ${word}`));
        const [x, y] = [pairs(a), pairs(b)];
        const shared = [...x].filter((pair) => y.has(pair)).length;
        const all = x.size + y.size - shared;
        const how = likeness(fingerprint(a.join(' ')), fingerprint(b.join(' ')));
        expect(how).toBeCloseTo(all === 0 ? 0 : shared / all, 10);
        expect(likeness(fingerprint(b.join(' ')), fingerprint(a.join(' ')))).toBe(how);
      }),
    );
  });
});

describe('of many texts', () => {
  it('finds the one that was copied with a few words changed', async () => {
    const seen = new Resemblances<number>();
    for (let n = 0; n < 500; n++) seen.add(n, fingerprint(words(`từ${n}x`, 60)));
    seen.add(500, fingerprint(words('từ250x', 60).replace('từ250x30', 'khác')));
    expect(await Array.fromAsync(seen.pairs(0.6))).toMatchObject([{ one: 500, other: 250 }]);
  });

  it('finds copies of a copy, and of words that stand everywhere', async () => {
    const seen = new Resemblances<number>();
    for (let n = 0; n < 40; n++) seen.add(n, fingerprint(words('chung', 60)));
    const found = new Set((await Array.fromAsync(seen.pairs(0.6))).map(({ one }) => one));
    expect([...found]).toEqual(Array.from({ length: 39 }, (_, n) => n + 1));
  });
});

describe('lessons', () => {
  const finding = words('phát', 30);
  const seize = 'lập biên bản tạm giữ toàn bộ hàng hóa rồi chuyển hồ sơ lên cấp trên xem xét';
  const warn = 'nhắc nhở tại chỗ bằng văn bản cho doanh nghiệp khắc phục trong mười ngày sau đó';

  it('that handle the same finding under the same place of law in two ways conflict, and each names the other', async () => {
    const world = new ReviewWorld();
    const alike = new AlikeLessons();
    alike.add(await world.lesson('lesson/a', { finding, handling: seize }));
    alike.add(await world.lesson('lesson/b', { finding, handling: warn }));
    const place = { provision: 'nd-cp/01/2020/dieu-1', at: 'khoan-1/diem-a' };
    expect((await alike.reasons()).get('lesson/a')).toEqual([
      { type: 'conflicting', with: 'lesson/b', ...place },
    ]);
    expect((await alike.reasons()).get('lesson/b')).toEqual([
      { type: 'conflicting', with: 'lesson/a', ...place },
    ]);
  });

  it.each([
    [
      'rest on another place',
      {
        finding,
        handling: warn,
        legalBasis: [{ provision: 'nd-cp/01/2020/dieu-1', at: 'khoan-2', note: null }],
      },
    ],
    ['found something else', { finding: words('khác', 30), handling: warn }],
    ['handle it alike', { finding, handling: `${seize} ngay` }],
    ['do not say how they handle it', { finding, handling: '' }],
  ])('do not conflict when they %s', async (_, other) => {
    const world = new ReviewWorld();
    const alike = new AlikeLessons();
    alike.add(await world.lesson('lesson/a', { finding, handling: seize }));
    alike.add(await world.lesson('lesson/b', other));
    expect(
      ((await alike.reasons()).get('lesson/b') ?? []).filter(({ type }) => type === 'conflicting'),
    ).toEqual([]);
  });

  it('that say the same are near duplicates, and each names the other', async () => {
    const world = new ReviewWorld();
    const alike = new AlikeLessons();
    const body = { title: 'Đối chiếu sổ giao nhận', finding, handling: seize };
    alike.add(await world.lesson('lesson/a', body));
    alike.add(await world.lesson('lesson/b', { ...body, title: 'Đối chiếu sổ giao nhận hàng' }));
    expect((await alike.reasons()).get('lesson/a')).toMatchObject([
      { type: 'near-duplicate', of: 'lesson/b' },
    ]);
    expect((await alike.reasons()).get('lesson/b')).toMatchObject([
      { type: 'near-duplicate', of: 'lesson/a' },
    ]);
  });
});
