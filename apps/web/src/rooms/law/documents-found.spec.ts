import { documentsFound, statusOf, yearOf } from './documents-found.js';

const law = (id: string, issuedOn: string | null, overrides: object = {}) => ({
  ...{ id, kind: 'document', title: `Luật ${id}`, path: [], newest: 1, published: 1, number: null },
  ...{ type: 'Luật', name: id, issuer: null, issuedOn, sectors: [], loaded: true },
  validity: { from: '2020-01-01', to: null, suspended: false },
  ...overrides,
});
const ALL = [
  law('qh12/42/2009', '2009-11-23', { title: 'Luật Tần số vô tuyến điện 42/2009/QH12' }),
  law('qh15/24/2023', '2023-11-24', { title: 'Luật Viễn thông 24/2023/QH15', sectors: ['vien-thong'] }),
  law('nd-cp/91/2020', null, { title: 'Nghị định 91/2020/NĐ-CP', type: 'Nghị định' }),
];
const ids = (search: object) => documentsFound(ALL, search).map(({ id }) => id);

describe('the list of documents', () => {
  it('begins with the newest; one that does not state its day goes by its number', () => {
    expect(ids({})).toEqual(['qh15/24/2023', 'nd-cp/91/2020', 'qh12/42/2009']);
  });

  it.each([
    [{ q: 'vien thong' }, ['qh15/24/2023']],
    [{ q: '42/2009' }, ['qh12/42/2009']],
    [{ loai: 'Nghị định' }, ['nd-cp/91/2020']],
    [{ nam: 2020 }, ['nd-cp/91/2020']],
    [{ linhvuc: 'vien-thong' }, ['qh15/24/2023']],
    [{ hieuluc: 'no-longer' }, []],
  ])('narrowed by %j has %j', (search, expected) => {
    expect(ids(search)).toEqual(expected);
  });

  it.each([
    ['2020-01-01', '2025-07-01', 'in-force'],
    ['2020-01-01', '2024-01-01', 'no-longer'],
    ['2027-01-01', null, 'not-yet'],
    [null, null, 'unknown'],
  ])('from %s to %s is, in 2025, %s', (from, to, status) => {
    expect(statusOf({ validity: { from, to, suspended: false } }, '2025-06-30')).toBe(status);
  });

  it('tells no year where there is none', () => {
    expect(yearOf({ id: 'vbhn-vpqh/10', issuedOn: null })).toBeNull();
  });
});
