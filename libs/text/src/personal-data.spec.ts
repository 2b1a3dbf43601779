import fc from 'fast-check';
import { personalData } from './personal-data.js';

/** Every name and number here is made up. */
const found = (text: string) => personalData(text).map(({ kind, text: said }) => `${kind}: ${said}`);

describe('what may tell who somebody is', () => {
  it.each([
    ['Ông Nguyễn Văn Bịa khai tại cơ sở.', 'name: Nguyễn Văn Bịa'],
    ['Theo Quách Thị Giả Định, gói hàng đã mở.', 'name: Quách Thị Giả Định'],
    ['ÔNG TRẦN VĂN BỊA', 'name: TRẦN VĂN BỊA'],
    ['BIÊN BẢN LÀM VIỆC VỚI TRẦN VĂN BỊA', 'name: TRẦN VĂN BỊA'],
    ['Họ tên: LÝ THỊ THỬ', 'name: LÝ THỊ THỬ'],
    ['bà Lò Thị Giả không ký', 'name: Lò Thị Giả'],
    ['chị Mai Giả nhận tiền', 'name: Mai Giả'],
    ['người gửi Nguyen Van Bia', 'name: Nguyen Van Bia'],
    ['Lê Bịa', 'name: Lê Bịa'],
    ['Công ty TNHH Nguyễn Bịa bị lập biên bản', 'name: Nguyễn Bịa'],
    ['CCCD số 001 099 000 123', 'id-number: 001 099 000 123'],
    ['căn cước 079099000123 cấp năm 2021', 'id-number: 079099000123'],
    ['CMND: 012.345.678', 'id-number: 012.345.678'],
    ['số 012345678 do công an cấp', 'id-number: 012345678'],
    ['gọi 0901 234 567', 'phone: 0901 234 567'],
    ['gọi +84 90-123-4567', 'phone: +84 90-123-4567'],
    ['máy bàn (024) 3123 4567', 'phone: (024) 3123 4567'],
    ['thư về nguoi.thu@vi-du.vn.', 'email: nguoi.thu@vi-du.vn'],
    ['ở đường Lê Lợi, Trần Văn Bịa nói', 'name: Trần Văn Bịa'],
    ['số tài khoản 0123 4567 8901 tại ngân hàng', 'account: 0123 4567 8901'],
  ])('is found in: %s', (text, finding) => {
    expect(found(text)).toEqual([finding]);
  });

  it.each([
    'Nghị định số 15/2020/NĐ-CP ngày 03/02/2020, sửa đổi tại Nghị định 14/2022/NĐ-CP',
    'Luật Thanh tra số 84/2025/QH15 và Điều 33, khoản 2, điểm g',
    'Phạt tiền từ 10.000.000 đồng đến 120.000.000 đồng; 500000000 đồng; 012 345 678 đồng',
    'Tổng đài 19001234 và 1800 1234',
    'Ủy ban nhân dân TP. Hồ Chí Minh, tỉnh Hà Tĩnh, Thái Nguyên và Lâm Đồng',
    'Bưu cục tại số 12 Lê Lợi, Quận 1; đường Trần Phú, Lý Thường Kiệt và Nguyễn Huệ',
    'Trường THPT Nguyễn Du, phường Võ Thị Sáu, Đại học Lương Thế Vinh',
    'PHẠM VI ĐIỀU CHỈNH, VI PHẠM HÀNH CHÍNH, QUẢN LÝ NHÀ NƯỚC, AN TOÀN THÔNG TIN, LỰC LƯỢNG VŨ TRANG NHÂN DÂN',
    'Công an, Đoàn thanh tra, Đào tạo, Hồ sơ, Phạm vi, Lương thực',
    'Nguyễn Văn A và Trần Thị B là cách gọi cho người không nêu tên',
    'xem https://vi-du.vn/van-ban/012345678/chi-tiet',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says of a firm with the name of a person that it is one', () => {
    expect(personalData('Hộ kinh doanh Lê Thị Bịa')[0]!.why).toContain('hộ kinh doanh');
    expect(personalData('ông Lê Văn Bịa')[0]!.why).toContain('tên người');
  });

  it('is found in the same words however their marks are encoded', () => {
    const text = 'Bà Đặng Thị Hoà Bịa, CCCD 001099000123';
    const plain = personalData(text.normalize('NFC')).map(({ text: said }) => said.normalize('NFC'));
    expect(plain).toEqual(['Đặng Thị Hoà Bịa', '001099000123']);
    const apart = personalData(text.normalize('NFD')).map(({ text: said }) => said.normalize('NFC'));
    expect(apart).toEqual(plain);
  });

  const surname = fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Khuất', 'Nghiêm', 'Hồ');
  const middle = fc.constantFrom('Văn', 'Thị', 'Đức', 'Ngọc Minh', '');
  const given = fc.constantFrom('Bịa', 'Giả', 'Thử', 'Hòa', 'Tuấn');
  const name = fc.tuple(surname, middle, given).map((parts) => parts.filter(Boolean).join(' '));
  const before = fc.constantFrom('', 'Biên bản ghi lời ', 'Sáng 3/2/2020, ông ', 'Người vi phạm: ', 'gặp\n');
  const after = fc.constantFrom('', ', 30 tuổi', '.', ' không ký biên bản', '\nĐã ký');

  it('is found as a name wherever it stands, exactly', () => {
    fc.assert(
      fc.property(before, name, after, (left, whole, right) => {
        const text = left + whole + right;
        const told = { start: left.length, end: left.length + whole.length, kind: 'name', text: whole };
        expect(personalData(text)).toMatchObject([told]);
      }),
    );
  });

  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const gap = fc.constantFrom('', ' ', '.', '-');

  it('is found as a number however it is spaced', () => {
    const card = fc
      .tuple(fc.integer({ min: 1, max: 96 }), digits(9), gap)
      .map(([province, rest, between]) => {
        const whole = String(province).padStart(3, '0') + rest;
        return ['id-number', whole.match(/\d{3}/g)!.join(between)] as const;
      });
    const mobile = fc
      .tuple(fc.constantFrom('03', '05', '07', '08', '09'), digits(8), gap)
      .map(([start, rest, between]) => {
        const parts = [start + rest.slice(0, 2), rest.slice(2, 5), rest.slice(5)];
        return ['phone', parts.join(between)] as const;
      });
    fc.assert(
      fc.property(fc.oneof(card, mobile), fc.constantFrom('', 'Số ', 'gọi: '), ([kind, number], left) => {
        expect(personalData(`${left}${number}, hết.`)).toMatchObject([
          { kind, text: number, start: left.length },
        ]);
      }),
    );
  });

  it('is never seen in numbers of law, days and sums of money', () => {
    const number = fc.integer({ min: 1, max: 999 });
    const sum = fc.integer({ min: 1_000, max: 999_999_999_999 });
    const said = fc.oneof(
      fc
        .tuple(number, fc.integer({ min: 1945, max: 2030 }))
        .map(([n, year]) => `Nghị định ${n}/${year}/NĐ-CP`),
      fc.tuple(number, number).map(([article, clause]) => `điểm a khoản ${clause} Điều ${article}`),
      sum.map((dong) => `${dong.toLocaleString('de-DE')} đồng`),
      sum.map((dong) => `${dong} đồng`),
      fc
        .date({ noInvalidDate: true })
        .map((day) => `ngày ${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`),
      fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(fc.array(said), (all) => {
        expect(found(all.join(', '))).toEqual([]);
      }),
    );
  });

  it('is told in order, without overlaps, as it stands, whatever the text', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      name,
      digits(9),
      digits(12),
      fc.constantFrom('ông ', 'CCCD ', '\n'),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, text: said } of personalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(said);
          last = end;
        }
      }),
    );
  });
});
