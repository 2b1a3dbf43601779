import fc from 'fast-check';
import { EVERY_VERSION, everyJudged, SOMEBODY } from '../../testing/policy-table.js';
import { ROLES, SCOPES } from '../people/roles.js';
import { mayDo } from './acts.js';
import { audiencesOf } from './audiences.js';
import { mayRead, seesRestricted } from './reading.js';
import { type Guarded, STAGES } from './stage.js';
import { ANONYMOUS, theSystem, type Viewer } from './viewer.js';

const version = fc.constantFrom(...EVERY_VERSION);
const judged = fc.constantFrom(...STAGES.flatMap(everyJudged));
const roles = fc.subarray([...ROLES]);
const scopes = fc.option(fc.subarray([...SCOPES]));
const units = fc.subarray(['thanh-tra-gia-dinh', 'thanh-tra-khac']);
const viewer: fc.Arbitrary<Viewer> = fc.record({ id: fc.constant(SOMEBODY), roles, units, scopes });

const GENERAL = [
  'create',
  'import-law',
  'subscribe',
  'run-cycle',
  'see-misses',
  'administer',
  'manage-own-account',
] as const;
const OVER_ITEMS = ['revise', 'submit', 'comment', 'publish', 'retire', 'hand-over', 'renew'] as const;

/** Everything the policy allows somebody with a version, by name. */
function allowed(who: Viewer, item: Guarded): Set<string> {
  return new Set([
    ...(mayRead(who, item) ? ['read'] : []),
    ...(seesRestricted(who, item) ? ['see what is restricted'] : []),
    ...GENERAL.filter((act) => mayDo(who, act)),
    ...OVER_ITEMS.filter((act) => mayDo(who, act, item)),
    ...audiencesOf(who).map((audience) => `find what is ${audience}`),
  ]);
}

/** What the first allows and the second does not. */
function beyond(first: Set<string>, second: Set<string>): string[] {
  return [...first].filter((act) => !second.has(act));
}

describe('the policy', () => {
  it('shows nobody who has not logged in more than a reader', () => {
    fc.assert(
      fc.property(version, units, (item, own) => {
        const reader: Viewer = { id: SOMEBODY, roles: ['reader'], units: own, scopes: null };
        expect(beyond(allowed(ANONYMOUS, item), allowed(reader, item))).toEqual([]);
      }),
    );
  });

  it('shows a reader, and whoever only administers, the same of what is not their own', () => {
    fc.assert(
      fc.property(version, (item) => {
        const [reader, administrator] = (['reader', 'administrator'] as const).map((role): Viewer => {
          return { id: 'p-third', roles: [role], units: [], scopes: null };
        });
        expect(mayRead(administrator!, item)).toBe(mayRead(reader!, item));
        expect(seesRestricted(administrator!, item)).toBe(false);
      }),
    );
  });

  it('allows a token never more than its person', () => {
    fc.assert(
      fc.property(viewer, version, (who, item) => {
        const person = allowed({ ...who, scopes: null }, item);
        expect(beyond(allowed(who, item), person)).toEqual([]);
      }),
    );
  });

  it('allows a token with more scopes at least as much', () => {
    fc.assert(
      fc.property(viewer, version, fc.subarray([...SCOPES]), (who, item, more) => {
        const wider = { ...who, scopes: [...(who.scopes ?? SCOPES), ...more] };
        const narrow = { ...who, scopes: who.scopes ?? [] };
        expect(beyond(allowed(narrow, item), allowed(wider, item))).toEqual([]);
      }),
    );
  });

  it('allows a person with more roles at least as much', () => {
    fc.assert(
      fc.property(viewer, roles, version, (who, more, item) => {
        const wider = { ...who, roles: [...new Set([...who.roles, ...more])] };
        expect(beyond(allowed(who, item), allowed(wider, item))).toEqual([]);
      }),
    );
  });

  it('lets nobody do anything to what they may not read', () => {
    fc.assert(
      fc.property(viewer, version, (who, item) => {
        fc.pre(!mayRead({ ...who, scopes: null }, item));
        expect(OVER_ITEMS.filter((act) => mayDo(who, act, item))).toEqual([]);
      }),
    );
  });

  it('lets nobody approve what they wrote, whatever their roles', () => {
    fc.assert(
      fc.property(viewer, judged, (who, item) => {
        const own = { ...item, authors: [...item.authors, SOMEBODY] };
        expect(mayDo(who, 'approve', own)).toBe(false);
        expect(mayDo(who, 'request-changes', own)).toBe(false);
      }),
    );
  });

  it('lets nobody of the unit approve where that is refused, and more where it is allowed', () => {
    fc.assert(
      fc.property(viewer, judged, (who, item) => {
        const refused = mayDo(who, 'approve', { ...item, sameUnit: 'refused' });
        if (who.units.some((unit) => item.units.includes(unit))) expect(refused).toBe(false);
        if (refused) expect(mayDo(who, 'approve', { ...item, sameUnit: 'allowed' })).toBe(true);
      }),
    );
  });

  it('lets the program itself keep everything in order', () => {
    fc.assert(
      fc.property(version, (item) => {
        const system = theSystem('worker');
        expect(mayRead(system, item) && seesRestricted(system, item)).toBe(true);
        for (const act of ['revise', 'publish', 'retire'] as const)
          expect(mayDo(system, act, item)).toBe(true);
      }),
    );
  });
});
