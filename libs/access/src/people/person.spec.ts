import fc from 'fast-check';
import { StillClock } from '@app/knowledge/testing';
import { aPerson, MemoryRecords, peopleOf } from '../../testing/index.js';
import { isAway, unitsOn } from './person.js';
import { viewerOf } from './viewer-of.js';

const moved = [
  { unit: 'thanh-tra-cu', from: '2019-01-01', to: '2025-07-01' },
  { unit: 'thanh-tra-moi', from: '2025-07-01', to: null },
];
const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const asDay = (date: Date) => date.toISOString().slice(0, 10);

describe('a membership', () => {
  it.each([
    ['2018-12-31', []],
    ['2019-01-01', ['thanh-tra-cu']],
    ['2025-06-30', ['thanh-tra-cu']],
    ['2025-07-01', ['thanh-tra-moi']],
    ['2099-01-01', ['thanh-tra-moi']],
  ])('counts on %s as %j', (today, units) => {
    expect(unitsOn({ memberships: moved }, today)).toEqual(units);
  });

  it('of days that are not stated counts on every day', () => {
    fc.assert(
      fc.property(day, (date) => {
        const memberships = [{ unit: 'a', from: null, to: null }];
        expect(unitsOn({ memberships }, asDay(date))).toEqual(['a']);
      }),
    );
  });

  it('that follows on another leaves no day without a unit and none with both', () => {
    fc.assert(
      fc.property(day, day, (date, change) => {
        const memberships = [
          { unit: 'a', from: null, to: asDay(change) },
          { unit: 'b', from: asDay(change), to: null },
        ];
        expect(unitsOn({ memberships }, asDay(date))).toHaveLength(1);
      }),
    );
  });
});

describe('an absence', () => {
  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-10', true],
    ['2026-03-11', false],
  ])('covers both its days (%s: %s)', (today, expected) => {
    expect(isAway({ absences: [{ from: '2026-03-01', to: '2026-03-10' }] }, today)).toBe(expected);
  });
});

describe('a person, to the policy', () => {
  it('is of the units of the day, as far as the token goes', async () => {
    const people = peopleOf(new MemoryRecords(), new StillClock());
    const { person } = await people.create('p-admin', aPerson({ roles: ['legal'], memberships: moved }));
    expect(viewerOf(person, '2020-01-01', ['read'])).toEqual({
      ...{ id: person.id, roles: ['legal'], units: ['thanh-tra-cu'], scopes: ['read'] },
    });
  });

  it('has no role any more when the account is closed', async () => {
    const people = peopleOf(new MemoryRecords(), new StillClock());
    const { person } = await people.create('p-admin', aPerson({ roles: ['legal'] }));
    expect(viewerOf(await people.close('p-admin', person.id), '2026-11-01', null).roles).toEqual([]);
  });
});
