/** One valid body a kind, in invented words. */
export const FIXTURES = {
  document: {
    key: 'nd-cp/01/2020',
    number: '01/2020/NĐ-CP',
    type: 'Nghị định',
    title: 'Nghị định giả định về một việc không có thật',
    effectiveFrom: '2020-03-01',
  },
  provision: {
    document: 'nd-cp/01/2020',
    number: '1',
    heading: 'Điều giả định',
    path: ['Nghị định 01/2020/NĐ-CP', 'Chương I. Quy định giả định'],
    official: {
      text: '',
      children: [
        {
          type: 'clause',
          number: '1',
          heading: null,
          text: 'Phạt tiền đối với hành vi giả định:',
          children: [
            { type: 'point', number: 'a', heading: null, text: 'Làm việc giả định thứ nhất;', children: [] },
            { type: 'point', number: 'đ', heading: null, text: 'Làm việc giả định thứ hai.', children: [] },
          ],
        },
        { type: 'clause', number: '2', heading: null, text: 'Khoản này cũng không có thật.', children: [] },
      ],
    },
    frames: [{ at: 'khoan-1/diem-a', min: 10_000_000, max: 20_000_000, addressee: 'organisation' }],
    validity: { from: '2020-03-01' },
    sectors: ['buu-chinh'],
  },
  lesson: {
    title: 'Đối chiếu sổ giao nhận trước khi hỏi người giao',
    context: 'Một cuộc kiểm tra không có thật.',
    finding: 'Sổ và hàng không khớp.',
    legalBasis: [{ provision: 'nd-cp/01/2020/dieu-1', at: 'khoan-1/diem-a' }],
    sectors: ['buu-chinh'],
    place: 'ha-noi',
    date: '2021-05',
    illustration: true,
  },
  gap: {
    title: 'Chưa có định nghĩa cho một khái niệm giả định',
    gapKind: 'unclear',
    provisions: [{ provision: 'nd-cp/01/2020/dieu-1' }],
    lessons: ['lesson/doi-chieu-so-giao-nhan'],
    evidence: 'Hai nơi hiểu hai cách.',
    illustration: true,
  },
  edition: {
    title: 'Ấn bản giả định năm 2021',
    year: 2021,
    closedOn: '2021-12-20',
    kinds: ['lesson'],
    manifest: [`lesson/doi-chieu-so-giao-nhan 1 ${'0'.repeat(64)}`],
    root: 'c'.repeat(64),
    signatures: [{ person: 'p-giadinh001', name: 'Người Giả Định', role: 'curator', on: '2021-12-20' }],
    totals: { lesson: 1 },
  },
  reference: { table: 'provinces', key: 'ha-noi', name: 'Thành phố Hà Nội', aliases: ['HN'] },
} as const;
