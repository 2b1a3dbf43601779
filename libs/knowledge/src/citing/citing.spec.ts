import { aVersion, MemoryKnowledgeStore } from '@app/knowledge/testing';
import { KINDS, validBody } from '../kinds/index.js';
import { citedPlaces, placeOf } from './cited-places.js';
import { KnownDocuments } from './known-documents.js';

const documentBody = (key: string, number: string, title: string) =>
  validBody(KINDS.document, { key, number, type: 'Nghị định', title });

async function withDecree(key = 'nd-cp/15/2020', number = '15/2020/NĐ-CP') {
  const store = new MemoryKnowledgeStore();
  const body = documentBody(key, number, 'Quy định giả định');
  await store.append([aVersion({ itemId: key, kind: 'document', body, publish: true })]);
  return { store, known: new KnownDocuments(store) };
}

describe('the places a text cites', () => {
  it('are found by the short number of a document in the base', async () => {
    const { known } = await withDecree();
    expect(await citedPlaces('d102 k3 nd15', known)).toEqual([
      {
        itemId: 'nd-cp/15/2020/dieu-102',
        at: 'khoan-3',
        understood: {
          kind: 'citation',
          from: 'd102 k3 nd15',
          to: 'khoản 3 Điều 102 Nghị định số 15/2020/NĐ-CP',
          start: 0,
          end: 12,
        },
      },
    ]);
  });

  it('are left out when two documents may be meant', async () => {
    const { store, known } = await withDecree();
    const body = documentBody('nd-cp/15/2021', '15/2021/NĐ-CP', 'Quy định giả định khác');
    await store.append([aVersion({ itemId: 'nd-cp/15/2021', kind: 'document', body, publish: true })]);
    expect(await citedPlaces('d102 k3 nd15', known)).toEqual([]);
  });

  it('know a document as soon as it is in the base', async () => {
    const store = new MemoryKnowledgeStore();
    const known = new KnownDocuments(store);
    expect(await citedPlaces('điều 1 nđ15', known)).toEqual([]);
    const body = documentBody('nd-cp/15/2020', '15/2020/NĐ-CP', 'Quy định giả định');
    await store.append([aVersion({ itemId: 'nd-cp/15/2020', kind: 'document', body, publish: true })]);
    expect(await citedPlaces('điều 1 nđ15', known)).toHaveLength(1);
  });

  it('do not know a document that readers do not see: not as a draft, not once it is withdrawn', async () => {
    const { store, known } = await withDecree();
    const places = async (words: string) => (await citedPlaces(words, known)).length;
    const body = documentBody('nd-cp/16/2020', '16/2020/NĐ-CP', 'Quy định còn soạn');
    await store.append([aVersion({ itemId: 'nd-cp/16/2020', kind: 'document', body })]);
    expect([await places('điều 1 nđ15'), await places('điều 1 nđ16')]).toEqual([1, 0]);
    const fresh = new KnownDocuments(store);
    expect(await citedPlaces('điều 1 nđ16', fresh)).toEqual([]);
    const act = { at: '2026-01-02T00:00:00.000Z', actor: 'test', reason: 'thử' };
    await store.publish({ ...act, itemId: 'nd-cp/15/2020', version: null });
    await store.publish({ ...act, itemId: 'nd-cp/16/2020', version: 1 });
    expect([await places('điều 1 nđ15'), await places('điều 1 nđ16')]).toEqual([0, 1]);
  });

  it('are the same for questions asked at once', async () => {
    const { known } = await withDecree();
    const answers = await Promise.all([1, 2, 3].map(() => citedPlaces('d102 k3 nd15', known)));
    expect(answers.map((places) => places.length)).toEqual([1, 1, 1]);
  });

  it.each([
    ['nd-cp/15/2020', 'nd-cp/15/2020', null],
    ['nd-cp/15/2020/chuong-ii', 'nd-cp/15/2020', null],
    ['nd-cp/15/2020/dieu-102', 'nd-cp/15/2020/dieu-102', null],
    ['nd-cp/15/2020/dieu-102/khoan-3/diem-dd', 'nd-cp/15/2020/dieu-102', 'khoan-3/diem-dd'],
  ])('%s lies in %s at %s', (id, itemId, at) => {
    expect(placeOf(id)).toEqual({ itemId, at });
  });
});
