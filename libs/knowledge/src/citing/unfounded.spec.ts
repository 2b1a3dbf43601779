import { aVersion, FIXTURES, MemoryKnowledgeStore, StillClock } from '../../testing/index.js';
import { KINDS, validBody } from '../kinds/index.js';
import { KnowledgeBase } from '../knowledge-base.js';
import { unfounded } from './unfounded.js';

describe('what an item speaks of though it is not there', () => {
  let store: MemoryKnowledgeStore;
  const write = (kind: keyof typeof KINDS, body: object) =>
    new KnowledgeBase(store, new StillClock()).create('curator', {
      kind,
      body,
      reason: 'ghi',
      publish: true,
    });
  const faults = async (change: object) =>
    (await unfounded(store, validBody(KINDS.lesson, { ...FIXTURES.lesson, ...change }))).map(
      ({ field, message }) => `${field}: ${message}`,
    );
  const basis = (article: string, at: string | null = null) => ({
    legalBasis: [{ provision: `nd-cp/01/2020/dieu-${article}`, at }],
  });

  beforeEach(async () => {
    store = new MemoryKnowledgeStore();
    await write('reference', { table: 'sectors', key: 'buu-chinh', name: 'Bưu chính' });
    await write('provision', FIXTURES.provision);
  });

  it('is a key of no entry of its table, and of one that readers no longer see', async () => {
    expect(await faults({ sectors: ['buu-chinh', 'abc'] })).toEqual([
      'sectors: không có "abc" trong bảng sectors',
    ]);
    await new KnowledgeBase(store, new StillClock()).withdraw('curator', 'reference/sectors/buu-chinh', 'bỏ');
    await write('reference', { table: 'sectors', key: 'vien-thong', name: 'Viễn thông' });
    expect(await faults({})).toEqual(['sectors: không có "buu-chinh" trong bảng sectors']);
  });

  it('is a clause or point that the words of the article do not have', async () => {
    expect(await faults(basis('1', 'khoan-1/diem-dd'))).toEqual([]);
    expect(await faults(basis('1', 'khoan-99'))).toEqual([
      'legalBasis.0: văn bản đã nạp không có khoản 99 Điều 1 Nghị định số 01/2020/NĐ-CP',
    ]);
  });

  it('is an article that an imported document does not have', async () => {
    expect(await faults(basis('7'))).toEqual([]);
    const article = { type: 'article', number: '1', heading: null, provision: 'nd-cp/01/2020/dieu-1' };
    await write('document', { ...FIXTURES.document, toc: [{ ...article, children: [] }] });
    expect(await faults(basis('7'))).toEqual([
      'legalBasis.0: văn bản đã nạp không có Điều 7 Nghị định số 01/2020/NĐ-CP',
    ]);
  });

  it('is not what is not loaded: an empty table, an article without its words, another document', async () => {
    expect(await faults({ place: 'atlantis', agency: 'so-gia-dinh', subjectKind: 'ai-do' })).toEqual([]);
    await store.append([
      aVersion({
        ...{ itemId: 'nd-cp/02/2020/dieu-1', kind: 'provision', publish: true },
        body: validBody(KINDS.provision, { document: 'nd-cp/02/2020', number: '1', summary: 'Tóm tắt' }),
      }),
    ]);
    const legalBasis = [
      { provision: 'nd-cp/02/2020/dieu-1', at: 'khoan-9' },
      { provision: 'nd-cp/03/2020/dieu-1', at: null },
    ];
    expect(await faults({ legalBasis })).toEqual([]);
  });
});
