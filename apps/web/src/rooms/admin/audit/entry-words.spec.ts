import { detailsOf, kindOf, personIn } from './entry-words.js';

describe('an entry of the audit log', () => {
  it('names an account, or a part of the system, or nobody', () => {
    expect(['p-4kq9x2m7ab', 'retention', 'p-x', null].map(personIn)).toEqual([
      'p-4kq9x2m7ab',
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['lesson/sim-kich-hoat-san', 'lesson'],
    ['nd-cp/174/2026/dieu-33', 'provision'],
    ['nd-cp/174/2026', 'document'],
    ['reference/bodies/bo-tt-tt', 'reference'],
    ['edition/2026', 'edition'],
    ['trithuc-20261122-030405.db', null],
    ['p-4kq9x2m7ab', null],
  ])('is about %s: an item of kind %s', (id, kind) => {
    expect(kindOf(id)).toBe(kind);
  });

  it('says the rest flat', () => {
    expect(detailsOf({ roles: ['curator', 'reader'], version: 2, token: null, made: { a: 1 } })).toEqual([
      ['roles', 'curator, reader'],
      ['version', '2'],
      ['made', '{"a":1}'],
    ]);
  });
});
