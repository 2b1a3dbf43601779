import { aCommencement, aLaw, aNode } from '../../testing/index.js';
import { readCommencement } from './commencement.js';

const read = (...clauses: string[]) => readCommencement(aLaw([aCommencement('50', ...clauses)]));

describe('the commencement article', () => {
  it.each([
    'Luật Bay lượn số 41/2009/QH12 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.',
    'Luật Bay lượn số 41/2009/QH12 đã được sửa đổi, bổ sung một số điều theo Luật số 21/2017/QH14 và Luật số 23/2018/QH14 hết hiệu lực kể từ ngày Luật này có hiệu lực.',
    'Luật số 41/2009/QH12 hết hiệu lực thi hành từ ngày Luật này có hiệu lực thi hành.',
  ])('ends a whole document: %s', (sentence) => {
    expect(read('Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.', sentence)).toEqual({
      endings: [{ type: 'repeals', document: 'qh12/41/2009', by: 'dieu-50/khoan-2', except: null }],
      staggered: new Map(),
      doubts: [],
    });
  });

  it.each([
    'Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2013 và thay thế Luật bay lượn số 30/2004/QH11 đã được sửa đổi, bổ sung một số điều theo Luật số 12/2008/QH12.',
    'Nghị định này thay thế Luật bay lượn số 30/2004/QH11.',
  ])('replaces a whole document: %s', (sentence) => {
    expect(read(sentence)).toMatchObject({
      endings: [{ type: 'replaces', document: 'qh11/30/2004' }],
      doubts: [],
    });
  });

  it('ends a document named with day, issuer and subject', () => {
    const sentence =
      'Nghị định số 64/2014/NĐ-CP ngày 26 tháng 6 năm 2014 của Chính phủ quy định chi tiết một số điều của Luật Bay lượn hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.';
    expect(read(sentence).endings).toMatchObject([{ document: 'nd-cp/64/2014' }]);
  });

  it('ends a document with exceptions and says that there are some', () => {
    const found = read(
      'Luật Bay lượn số 11/2022/QH15 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành, trừ quy định tại khoản 1 Điều 64 của Luật này.',
    );
    expect(found.endings).toMatchObject([
      { document: 'qh15/11/2022', except: expect.stringContaining('khoản 1 Điều 64') },
    ]);
    expect(found.doubts).toHaveLength(1);
  });

  it.each([
    'Các quy định về bay của Pháp lệnh bay lượn số 43/2002/PL-UBTVQH10 hết hiệu lực kể từ ngày Luật này có hiệu lực.',
    'Luật bay lượn ngày 28 tháng 12 năm 1989 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.',
    'Luật Bay số 44/2002/QH10, Luật Lượn số 31/2007/QH11 hết hiệu lực kể từ ngày Luật này có hiệu lực.',
    'Quy định tại khoản 3 Điều 5 Nghị định số 124/2020/NĐ-CP hết hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2027.',
    'Bãi bỏ Chương II, các Điều 75, 77 Nghị định số 15/2019/NĐ-CP.',
    'Luật Bay lượn số 41/2009/QH12 hết hiệu lực kể từ ngày 01 tháng 01 năm 2027.',
    'Quy định về bay tại Điều 28 và Điều 29 của Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2025.',
  ])('leaves to a person what is not plain: %s', (sentence) => {
    expect(read(sentence)).toMatchObject({ endings: [], doubts: [{ where: 'dieu-50/khoan-1' }] });
  });

  it.each([
    [
      'Các điều 11, 28 và 29a của Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025.',
      ['11', '28', '29a'],
    ],
    ['Điều 28 và Điều 29 của Luật này có hiệu lực từ ngày 01 tháng 7 năm 2025.', ['28', '29']],
    ['Điều 7 Luật này có hiệu lực thi hành kể từ ngày 1 tháng 7 năm 2025.', ['7']],
  ])('lets whole articles begin on a day of their own: %s', (sentence, articles) => {
    const { staggered, doubts } = read(sentence);
    expect([...staggered]).toEqual(articles.map((number) => [number, '2025-07-01']));
    expect(doubts).toEqual([]);
  });

  it('says nothing of a document that only begins', () => {
    const article = aNode('article', '3', {
      text: 'Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2016.',
    });
    expect(readCommencement(aLaw([article]))).toEqual({ endings: [], staggered: new Map(), doubts: [] });
  });

  it('of a consolidated text ends nothing: it repeats what others decided', () => {
    const article = aCommencement(
      '3',
      'Luật Bay số 1/2001/QH10 hết hiệu lực kể từ ngày Luật này có hiệu lực.',
    );
    const { endings } = readCommencement(aLaw([article], { type: 'Văn bản hợp nhất' }));
    expect(endings).toEqual([]);
  });

  it('does not read articles on how long something else is in effect', () => {
    const article = aNode('article', '5', {
      heading: 'Hiệu lực của giấy phép',
      text: 'Giấy phép bị thay thế.',
    });
    expect(readCommencement(aLaw([article])).doubts).toEqual([]);
  });

  it('does not take what a quotation says for its own words', () => {
    const quoted = 'Sửa đổi khoản 2: “Luật Bay số 1/2001/QH10 hết hiệu lực kể từ ngày Luật này có hiệu lực.”';
    expect(read(quoted).endings).toEqual([]);
  });
});
