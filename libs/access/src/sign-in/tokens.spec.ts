import fc from 'fast-check';
import { StillClock } from '@app/knowledge/testing';
import { aPerson, MemoryRecords, peopleOf } from '../../testing/index.js';
import { type People } from '../people/people.js';
import { type Person } from '../people/person.js';
import { type Kept } from '../records/collection.js';
import { type NewToken, Tokens } from './tokens.js';

let clock: StillClock;
let records: MemoryRecords;
let people: People;
let tokens: Tokens;
let person: Kept<Person>;
beforeEach(async () => {
  clock = new StillClock('2026-11-01T02:00:00.000Z');
  records = new MemoryRecords();
  people = peopleOf(records, clock);
  tokens = new Tokens(records, clock, people);
  ({ person } = await people.create('p-admin', aPerson()));
});
const aToken = (overrides: Partial<NewToken> = {}): NewToken => ({
  ...{ name: 'Đồng bộ hằng đêm', scopes: ['read'], days: 30, ...overrides },
});

describe('an API token', () => {
  it('lets in its person as far as its scopes go', async () => {
    const { token } = await tokens.make(person.id, aToken({ scopes: ['read', 'write', 'read'] }));
    expect(token).toMatch(/^tt_[a-z0-9]{10}_[\w-]{43}$/);
    expect(await tokens.find(token)).toEqual({ person, scopes: ['read', 'write'] });
  });

  it('is kept without its secret', async () => {
    const { token, kept } = await tokens.make(person.id, aToken());
    const all = JSON.stringify([await records.get('token', [kept.id]), await records.entries(0, 10)]);
    expect(all).not.toContain(token.slice(14));
  });

  it('lets nobody in with any other text', async () => {
    const { token } = await tokens.make(person.id, aToken());
    const other = await tokens.make(person.id, aToken());
    const mixed = `${token.slice(0, 14)}${other.token.slice(14)}`;
    for (const forged of [mixed, token.slice(3), `${token} `, token.toUpperCase(), 'tt_', '']) {
      expect(await tokens.find(forged)).toBeNull();
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...'aZ0-_ '), async (at, letter) => {
        const altered = token.slice(0, at) + letter + token.slice(at + 1);
        expect((await tokens.find(altered)) === null).toBe(altered !== token);
      }),
    );
  });

  it('ends after its last day', async () => {
    const { token } = await tokens.make(person.id, aToken({ days: 1 }));
    clock.instant = '2026-11-02T01:59:59.999Z';
    expect(await tokens.find(token)).not.toBeNull();
    clock.instant = '2026-11-02T02:00:00.000Z';
    expect(await tokens.find(token)).toBeNull();
    expect(await tokens.list(person.id)).toHaveLength(1);
  });

  it('lets nobody in when the account is closed, nor when it is open again', async () => {
    const { token } = await tokens.make(person.id, aToken());
    await people.close('p-admin', person.id);
    expect(await tokens.find(token)).toBeNull();
    await people.open('p-admin', person.id);
    expect(await tokens.find(token)).toBeNull();
    expect((await tokens.find((await tokens.make(person.id, aToken())).token))?.person.id).toBe(person.id);
  });

  it('made at the moment the account is closed lets nobody in', async () => {
    const [made] = await Promise.all([tokens.make(person.id, aToken()), people.close('p-admin', person.id)]);
    expect(await tokens.find(made.token)).toBeNull();
  });

  it('ends when it is revoked, once', async () => {
    const { token, kept } = await tokens.make(person.id, aToken());
    await tokens.revoke('p-admin', kept.id);
    expect(await tokens.find(token)).toBeNull();
    await expect(tokens.revoke('p-admin', kept.id)).rejects.toMatchObject({ code: 'not-found' });
    expect(await records.entries(1, 5)).toMatchObject([
      {
        act: 'token.created',
        actor: person.id,
        subject: person.id,
        details: { token: kept.id, scopes: ['read'] },
      },
      { act: 'token.revoked', actor: 'p-admin', subject: person.id, details: { token: kept.id } },
    ]);
  });

  it('is listed among those of its person alone', async () => {
    const { person: stranger } = await people.create('p-admin', aPerson({ login: 'khac' }));
    const { kept } = await tokens.make(person.id, aToken());
    await tokens.make(stranger.id, aToken());
    expect(await tokens.list(person.id)).toEqual([kept]);
  });

  it.each<[string, Partial<NewToken>]>([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(101) }],
    ['scopes', { scopes: [] }],
    ['scopes', { scopes: ['everything' as 'read'] }],
    ['days', { days: 0 }],
    ['days', { days: 367 }],
    ['days', { days: 1.5 }],
  ])('is refused for its %s when that is %j', async (field, wrong) => {
    await expect(tokens.make(person.id, aToken(wrong))).rejects.toMatchObject({ problems: [{ field }] });
    expect(await tokens.list(person.id)).toEqual([]);
  });
});
