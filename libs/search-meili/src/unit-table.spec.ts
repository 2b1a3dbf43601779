import { wordsOf } from '@app/search';
import { UnitTable } from './unit-table.js';

const words = (title: string, text: string) => wordsOf({ title, text, path: [] });

function countsOf(table: UnitTable): Record<string, number> {
  return Object.fromEntries(Array.from(table.counted(), ({ term, documents }) => [term, documents]));
}

describe('the units of texts', () => {
  it('are folded syllables and pairs of neighbours, not across the end of the title', () => {
    const { units } = new UnitTable().add(words('Bưu chính', 'phạt tiền'));
    expect([...units].sort()).toEqual(['buu', 'buu_chinh', 'chinh', 'phat', 'phat_tien', 'tien']);
  });

  it('are counted once a text, each spelling by itself', () => {
    const table = new UnitTable();
    table.add(words('', 'bán bản bán'));
    table.add(words('', 'bán'));
    const ban = [...table.counted()].find(({ term }) => term === 'ban')!;
    expect(ban.documents).toBe(2);
    expect(ban.spellings.map(({ toned, texts }) => [toned, texts])).toEqual([
      ['bán', 2],
      ['bản', 1],
    ]);
  });

  it('are counted where they are new, in a text that was there before', () => {
    const table = new UnitTable();
    const { units } = table.add(words('', 'thư rác'), words('', 'thư lạ'));
    expect([...units].sort()).toEqual(['rac', 'thu', 'thu_rac']);
    expect(countsOf(table)).toEqual({ thu: 0, la: 0, thu_la: 0, rac: 1, thu_rac: 1 });
  });

  it('count a new spelling of a unit that was there before', () => {
    const table = new UnitTable();
    table.add(words('', 'bán'), words('', 'bản'));
    const ban = [...table.counted()].find(({ term }) => term === 'ban')!;
    expect([ban.documents, ban.spellings.find(({ toned }) => toned === 'bán')!.texts]).toEqual([0, 1]);
  });

  it('say more where they stand in the title, or often', () => {
    const long = Array.from({ length: 300 }, (_, i) => `từ${i}`).join(' ');
    const { strong } = new UnitTable().add(words('Bưu chính', `${long} phạt phạt phạt phạt phạt phạt`));
    const levels = Object.fromEntries(strong.map((one) => [one.slice(1), one[0]!]));
    expect(levels['buu']! > levels['phat']!).toBe(true);
    expect(levels['tu7']).toBeUndefined();
  });
});
