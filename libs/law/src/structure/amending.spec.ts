import { articleOf, parseText, paths } from '../../testing/index.js';

describe('a text that amends another', () => {
  it('takes quoted articles of an amended law for text of the amending clause', async () => {
    const law = await parseText([
      'Điều 1. Sửa đổi, bổ sung một số điều của Luật Giả định',
      '1. Sửa đổi, bổ sung Điều 4 như sau:',
      '“Điều 4. Phơi chiếu',
      '1. Chiếu được phơi.',
      '2. Dùng từ “chiếu” cho mọi loại.',
      'Điều 5. Thu chiếu',
      '1. Chiếu được thu.”.',
      '2. Bãi bỏ Điều 9.',
      'Điều 2. Hiệu lực thi hành',
      'Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2032.',
    ]);
    expect(paths(law)).toEqual(['article 1', 'article 1 > clause 1', 'article 1 > clause 2', 'article 2']);
    expect(articleOf(law, '1').children[0]!.text.split('\n')).toHaveLength(6);
    expect(law.report.doubtful.filter(({ problem }) => problem.includes('ngoặc kép'))).toEqual([]);
  });

  it('tells own articles from new wording that stands without quotes', async () => {
    const law = await parseText([
      'Điều 1. Sửa đổi, bổ sung Điều 14 như sau',
      'Điều 14. Phơi chiếu',
      '1. Chiếu được phơi.',
      'Điều 2. Sửa đổi khoản 2 Điều 18 như sau',
      '2. Chiếu được thu.',
      'Điều 3. Hiệu lực thi hành',
      'Nghị định này có hiệu lực từ ngày ký.',
    ]);
    expect(paths(law)).toEqual(['article 1', 'article 2', 'article 3']);
    expect(articleOf(law, '1').heading).toBe('Sửa đổi, bổ sung Điều 14 như sau');
  });

  it('goes on with the next instruction after new wording without quotes', async () => {
    const law = await parseText([
      'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 1/2030/NĐ-CP',
      '1. Sửa đổi Điều 4 như sau:',
      'Điều 4. Thu chiếu',
      '1. Thu trước mưa.',
      '2. Bổ sung dây phơi khi thiếu.',
      '2. Sửa đổi Điều 7 như sau:',
      'Điều 7. Phơi',
      '1. Phơi trưa.',
      'Điều 2. Hiệu lực thi hành',
      'Nghị định này có hiệu lực từ ngày ký.',
    ]);
    expect(paths(law)).toEqual(['article 1', 'article 1 > clause 1', 'article 1 > clause 2', 'article 2']);
    expect(articleOf(law, '1').children[0]!.text).toContain('2. Bổ sung dây phơi khi thiếu.');
  });

  it('takes an article about amending a licence for an article like any other', async () => {
    const law = await parseText([
      'Điều 1. Sửa đổi, bổ sung giấy phép khi thay đổi điều kiện phơi chiếu',
      '1. Hồ sơ gồm:',
      'a) Đơn;',
      'b) Chiếu.',
      '2. Thời hạn là 5 ngày.',
      'Điều 2. Gia hạn',
      'Không gia hạn.',
    ]);
    expect(paths(law)).toContain('article 1 > clause 1 > point b');
    expect(paths(law)).toContain('article 1 > clause 2');
  });

  it('keeps the second of two new articles as new wording although a quote closes between them', async () => {
    const law = await parseText([
      'Điều 1. Bổ sung Mục 2a vào sau Mục 2 Chương IV',
      '"Mục 2a',
      'CẤT CHIẾU',
      'Điều 28a. Cất',
      '1. Cất trong nhà".',
      'Điều 28b. Gấp',
      '1. Gấp đôi.',
      '2. Gấp ba.".',
      'Điều 2. Hiệu lực thi hành',
      'Nghị định này có hiệu lực từ ngày ký.',
    ]);
    expect(paths(law)).toEqual(['article 1', 'article 2']);
  });

  it('goes on after a quote that is never closed, and says so', async () => {
    const law = await parseText([
      'Điều 1. Sửa đổi, bổ sung một số điều',
      '1. Sửa đổi khoản 1 Điều 4 như sau:',
      '“1. Chiếu được phơi.',
      '2. Sửa đổi khoản 2 Điều 4 như sau:',
      '“2. Chiếu được thu.”.',
      'Điều 2. Hiệu lực',
      'Hết.',
    ]);
    expect(paths(law)).toEqual(['article 1', 'article 1 > clause 1', 'article 1 > clause 2', 'article 2']);
    expect(law.report.doubtful.map(({ problem }) => problem).join()).toContain('ngoặc kép mở mà không đóng');
  });
});
