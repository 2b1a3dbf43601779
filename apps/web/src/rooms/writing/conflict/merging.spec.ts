import { decided, mergeBodies } from './merging.js';

const BASE = { title: 'Tên', finding: 'Đoạn một.\n\nĐoạn hai.', sectors: ['a'], cause: '', place: null };

describe('two who wrote at once', () => {
  it('each keep what they alone changed', () => {
    const merge = mergeBodies(BASE, { ...BASE, cause: 'của tôi' }, { ...BASE, place: 'ha-noi' });
    expect(merge).toEqual({
      body: { ...BASE, cause: 'của tôi', place: 'ha-noi' },
      clashes: [],
      taken: ['place'],
    });
  });

  it('are not asked where both wrote the same', () => {
    const changed = { ...BASE, cause: 'như nhau' };
    expect(mergeBodies(BASE, changed, { ...changed }).clashes).toEqual([]);
  });

  it('choose paragraph by paragraph where both changed a text', () => {
    const mine = { ...BASE, finding: 'Đoạn một.\n\nĐoạn hai của tôi.' };
    const theirs = { ...BASE, finding: 'Đoạn một.\n\nĐoạn hai của họ.\n\nĐoạn ba của họ.' };
    const [clash] = mergeBodies(BASE, mine, theirs).clashes;
    expect(clash?.pieces?.map(({ isSame }) => isSame)).toEqual([true, false]);
    expect(decided(clash!, ['mine', 'mine'])).toBe(mine.finding);
    expect(decided(clash!, ['mine', 'theirs'])).toBe(theirs.finding);
    expect(decided(clash!, ['mine', 'both'])).toBe(`${theirs.finding}\n\nĐoạn hai của tôi.`);
  });

  it('lose no entry of a list when both are kept', () => {
    const [clash] = mergeBodies(
      BASE,
      { ...BASE, sectors: ['a', 'b'] },
      { ...BASE, sectors: ['a', 'c'] },
    ).clashes;
    expect(decided(clash!, ['both'])).toEqual(['a', 'c', 'b']);
    expect(decided(clash!, ['theirs'])).toEqual(['a', 'c']);
  });

  it('do not take away a field that one of them cannot see', () => {
    const unseen = { title: BASE.title, finding: BASE.finding, sectors: BASE.sectors, cause: BASE.cause };
    expect(mergeBodies(BASE, unseen, { ...BASE, place: 'hue' }).body).toMatchObject({ place: 'hue' });
  });
});
