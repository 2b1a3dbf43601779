import {
  type DocumentPageDto,
  type DocumentProvisionsDto,
  type TocDto,
} from '../src/http/documents/document.dto.js';
import { type ImportReportDto } from '../src/http/documents/import.dto.js';
import { type CitedProvisionDto } from '../src/http/documents/provision.dto.js';
import { type ItemDto, type ItemPageDto } from '../src/http/items/item.dto.js';
import { type ProblemDto } from '../src/http/problems/problem.js';
import { RunningApi } from './testing/running-api.js';

/** Invented: there is no such decree. */
const DECREE = `CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 901/2020/NĐ-CP
Hà Nội, ngày 03 tháng 02 năm 2020

NGHỊ ĐỊNH
Quy định việc giả định để thử

Chính phủ ban hành Nghị định giả định này.

Chương I
QUY ĐỊNH GIẢ ĐỊNH

Điều 1. Phạm vi giả định
Nghị định này không có thật.

Điều 2. Xử phạt việc giả định
1. Phạt tiền từ 1.000.000 đồng đến 2.000.000 đồng đối với một trong các hành vi giả định sau:
a) Giả định điều thứ nhất;
b) Giả định điều thứ hai.
2. Tịch thu tang vật giả định.

Điều 3. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành từ ngày 15 tháng 4 năm 2020.
`;

describe('documents', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start();
  });
  afterAll(() => api.close());

  const upload = <T>(name: string, content: string | Uint8Array<ArrayBuffer>, query = '') =>
    api.upload<T>(`/documents/import${query}`, name, content);
  const total = async () => (await api.get<ItemPageDto>('/items')).body.total;
  const cite = async (words: string, on = '2026-01-01') =>
    (await api.get<CitedProvisionDto[]>(`/provisions?citation=${encodeURIComponent(words)}&on=${on}`)).body;

  it('a dry run reports what a file holds and writes nothing', async () => {
    const { status, body } = await upload<ImportReportDto>('Nghị định giả định.txt', DECREE, '?dryRun=true');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      file: 'Nghị định giả định.txt',
      found: { article: 3, point: 2 },
      dryRun: true,
      result: { created: { length: 4 } },
    });
    expect(await total()).toBe(0);
  });

  it('an import brings the document and each article, and the same file again nothing', async () => {
    const first = await upload<ImportReportDto>('nd.txt', DECREE);
    expect(first.body.result).toMatchObject({ documentId: 'nd-cp/901/2020', articles: 3 });
    expect(first.body.result.created).toHaveLength(4);
    const again = await upload<ImportReportDto>('nd.txt', DECREE);
    expect(again.body.result).toMatchObject({ created: [], revised: [], unchanged: 4 });
  });

  it('a document shows its table of contents down to the articles', async () => {
    const { body } = await api.get<TocDto>('/documents/nd-cp/901/2020/toc');
    expect(body.toc).toMatchObject([{ type: 'chapter', number: 'I', children: [{}, {}, {}] }]);
    expect(body.toc[0]!.children[1]!.provision).toBe('nd-cp/901/2020/dieu-2');
    expect((await api.get('/documents/nd-cp/901/2020/dieu-2/toc')).status).toBe(404);
  });

  it('a list of documents tells what people know each by', async () => {
    const { body } = await api.get<DocumentPageDto>('/documents');
    expect(body.rows).toMatchObject([
      { number: '901/2020/NĐ-CP', type: 'Nghị định', issuedOn: '2020-02-03', loaded: true },
    ]);
  });

  it('the articles of a document come in its own order, page by page, each as it stood on the day', async () => {
    const read = (query: string) =>
      api.get<DocumentProvisionsDto>(`/documents/nd-cp/901/2020/provisions?${query}`);
    const first = (await read('limit=2&on=2020-04-14')).body;
    expect(first).toMatchObject({
      total: 3,
      rows: [
        { id: 'nd-cp/901/2020/dieu-1', asOf: { status: 'not-yet' } },
        { id: 'nd-cp/901/2020/dieu-2', version: { body: { number: '2' } } },
      ],
    });
    const second = (await read(`limit=2&on=2020-04-15&cursor=${first.next}`)).body;
    expect(second).toMatchObject({
      ...{ next: null, rows: [{ id: 'nd-cp/901/2020/dieu-3', asOf: { status: 'in-force' } }] },
    });
    expect((await read('cursor=WyIteCJd')).status).toBe(400);
    expect((await api.get('/documents/nd-cp/999/2020/provisions')).status).toBe(404);
  });

  it('a citation gives the words of exactly that point, and the article they stand in', async () => {
    const [answer] = await cite('điểm b khoản 1 Điều 2 NĐ 901/2020');
    expect(answer).toMatchObject({
      outcome: 'found',
      id: 'nd-cp/901/2020/dieu-2/khoan-1/diem-b',
      asOf: { status: 'in-force' },
      text: 'b) Giả định điều thứ hai.',
      version: { itemId: 'nd-cp/901/2020/dieu-2' },
    });
  });

  it.each([
    ['Điều 2 Nghị định 901/2020/NĐ-CP', '2020-04-14', 'found', 'not-yet'],
    ['khoản 9 Điều 2 NĐ 901/2020', '2026-01-01', 'no-such-place', 'in-force'],
    ['Điều 99 NĐ 901/2020', '2026-01-01', 'no-such-place', 'not-loaded'],
    ['Điều 5 Nghị định 902/2020/NĐ-CP', '2026-01-01', 'not-loaded', 'not-loaded'],
  ])('answers %s on %s: %s, %s', async (words, on, outcome, status) => {
    expect(await cite(words, on)).toMatchObject([{ outcome, asOf: { status } }]);
  });

  it('answers each place of a list, and names what it cannot resolve', async () => {
    const answers = await cite('các điểm a, b khoản 1 Điều 2 NĐ 901/2020');
    expect(answers.map(({ text }) => text)).toEqual([
      'a) Giả định điều thứ nhất;',
      'b) Giả định điều thứ hai.',
    ]);
    expect(await cite('khoản 3 Điều này')).toMatchObject([{ outcome: 'unresolved', problem: 'no-context' }]);
  });

  it('words without a citation are refused', async () => {
    const { status, body } = await api.get<ProblemDto>('/provisions?citation=xin+chao');
    expect([status, body.problems?.[0]?.field]).toEqual([400, 'citation']);
  });

  it.each([
    ['a picture', 'anh.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 415],
    ['an empty file', 'rong.txt', '', 422],
    ['a text without articles', 'tho.txt', 'Chỉ là vài dòng chữ, không có điều khoản nào.', 422],
    ['a Word file that is none', 'gia.docx', 'PK\u0003\u0004 khong phai', 422],
    ['more than the limit', 'to.txt', 'x'.repeat(1024 * 1024 + 1), 413],
  ])('refuses %s and takes nothing of it', async (_, name, content, expected) => {
    const before = await total();
    const { status, body } = await upload<ProblemDto>(name, content);
    expect([status, body.status]).toEqual([expected, expected]);
    expect(await total()).toBe(before);
  });

  it('refuses an import that is no upload', async () => {
    expect((await api.post('/documents/import', { file: 'x' })).status).toBe(415);
  });

  it('answers for an article as an item on a day', async () => {
    const { body } = await api.get<ItemDto>('/items/nd-cp/901/2020/dieu-2?on=2020-04-15');
    expect(body).toMatchObject({
      asOf: { status: 'in-force' },
      item: { title: 'Điều 2. Xử phạt việc giả định' },
    });
  });
});
