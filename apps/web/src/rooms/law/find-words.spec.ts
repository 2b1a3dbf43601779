import { Finder, foldInPlace, searched, wordsOf } from './find-words.js';

const found = (words: string, text: string) =>
  new Finder(words)
    .stretches(text)
    .filter((each) => each.found)
    .map(({ text: each }) => each);

describe('words found in a text', () => {
  it('are found without tone marks where none were typed, as the text writes them', () => {
    expect(found('thue bao', 'Thông tin thuê bao của THUÊ BAO')).toEqual(['thuê bao', 'THUÊ BAO']);
    expect(found('dang ky', 'Đăng ký')).toEqual(['Đăng ký']);
  });

  it('have the tone marks that were typed', () => {
    expect(found('thuê', 'thuê, thue, thuế')).toEqual(['thuê']);
  });

  it('leave the text whole', () => {
    const text = 'Số thuê bao: số thuê bao.';
    const stretches = new Finder('so').stretches(text);
    expect(stretches.map((each) => each.text).join('')).toBe(text);
    expect(new Finder('so').count(searched(text))).toBe(2);
    expect(new Finder('').count(searched(text))).toBe(0);
  });

  it('are looked for in every clause and point', () => {
    const point = { type: 'point' as const, number: 'a', heading: null, text: 'điểm này', children: [] };
    const clause = { ...point, type: 'clause' as const, text: 'khoản này', children: [point] };
    expect(new Finder('này').count(searched(wordsOf({ text: 'điều này', children: [clause] })))).toBe(3);
  });

  it('are folded letter by letter', () => {
    expect(foldInPlace('Nghị định')).toBe('nghi dinh');
    expect(foldInPlace('ﬀ İ').length).toBe('ﬀ İ'.length);
  });
});
