import { CLASSIFICATIONS, type Classification } from '@app/knowledge';
import {
  type Act,
  type Guarded,
  type Judged,
  type Role,
  ROLES,
  type Scope,
  SCOPES,
  type Stage,
  STAGES,
  type Viewer,
} from '@app/access';

/** What makes somebody entitled to something, as the rules of access put it. */
export type Entitled =
  | 'everybody'
  | 'anybody with a role'
  | 'anybody who is more than a reader'
  | 'the author'
  | 'the owner'
  | Role
  | 'a contributor who is the author'
  | 'a contributor of the unit'
  | 'a reviewer of the unit'
  | 'legal staff of the unit';

/** Who reads a version at each stage; its classification has to allow it too. */
export const READERS_OF_STAGE: Readonly<Record<Stage, readonly Entitled[]>> = {
  draft: ['the author', 'the owner', 'a contributor of the unit', 'curator'],
  submitted: ['the author', 'the owner', 'a contributor of the unit', 'curator', 'reviewer', 'legal'],
  'changes-requested': [
    'the author',
    'the owner',
    'a contributor of the unit',
    'curator',
    'reviewer',
    'legal',
  ],
  approved: ['the author', 'the owner', 'a contributor of the unit', 'curator', 'reviewer', 'legal'],
  published: ['everybody'],
  superseded: ['everybody'],
  retired: ['the author', 'the owner', 'a contributor of the unit', 'curator', 'reviewer', 'legal'],
};

export const READERS_OF_CLASSIFICATION: Readonly<Record<Classification, readonly Entitled[]>> = {
  public: ['everybody'],
  internal: ['anybody with a role'],
  restricted: ['the owner', 'a reviewer of the unit', 'legal staff of the unit', 'curator'],
};

interface Right {
  /** What a token has to allow; `session`: no token does. */
  readonly scope: Scope | 'session';
  readonly who: readonly Entitled[];
}

/** Who does what that is done to no item. */
export const RIGHTS = {
  create: { scope: 'write', who: ['contributor', 'legal', 'curator'] },
  'import-law': { scope: 'review', who: ['legal', 'curator'] },
  subscribe: { scope: 'write', who: ['anybody with a role'] },
  'run-cycle': { scope: 'review', who: ['curator'] },
  'see-misses': { scope: 'read', who: ['curator', 'administrator'] },
  administer: { scope: 'administer', who: ['administrator'] },
  'manage-own-account': { scope: 'session', who: ['anybody with a role'] },
} as const satisfies Partial<Record<Act, Right>>;

/** Who does what to an item they may read. */
export const RIGHTS_OVER_ITEMS = {
  revise: {
    scope: 'write',
    who: ['a contributor who is the author', 'a contributor of the unit', 'curator', 'the owner'],
  },
  submit: { scope: 'write', who: ['the author', 'the owner', 'a contributor of the unit', 'curator'] },
  comment: { scope: 'write', who: ['anybody who is more than a reader'] },
  publish: { scope: 'review', who: ['curator'] },
  retire: { scope: 'review', who: ['curator'] },
  'hand-over': { scope: 'write', who: ['curator', 'the owner'] },
  renew: { scope: 'review', who: ['curator', 'the owner'] },
} as const satisfies Partial<Record<Act, Right>>;

/** Who approves a kind or asks for changes: never an author, nor, where that is refused, somebody of the unit. */
export const JUDGES: Readonly<Record<string, readonly Entitled[]>> = {
  lesson: ['reviewer', 'curator'],
  gap: ['legal', 'curator'],
  provision: ['legal', 'curator'],
  document: ['legal', 'curator'],
  reference: ['curator'],
};

/** Who gives a verdict in the review of a year, when asked. */
export const GIVERS_OF_VERDICTS: readonly Entitled[] = ['reviewer', 'legal', 'curator'];

/** The person all these cases are about. */
export const SOMEBODY = 'p-somebody';
const OWN_UNIT = 'thanh-tra-gia-dinh';

/** Somebody who has not logged in, who has no role, and who has each one. */
export const EVERY_RANK: readonly Pick<Viewer, 'id' | 'roles'>[] = [
  { id: null, roles: [] },
  { id: SOMEBODY, roles: [] },
  ...ROLES.map((role) => ({ id: SOMEBODY, roles: [role] })),
];

/** A session, a token for nothing, one for everything, and one for each. */
export const EVERY_SCOPES: readonly Viewer['scopes'][] = [
  null,
  [],
  SCOPES,
  ...SCOPES.map((scope) => [scope]),
];

/** Every viewer of a rank, all of the same unit. */
export function everyViewer(rank: Pick<Viewer, 'id' | 'roles'>): Viewer[] {
  return EVERY_SCOPES.map((scopes) => ({ ...rank, units: [OWN_UNIT], scopes }));
}

/** Every version at a stage, as it stands to somebody: own or not, of their unit, of another, of none. */
export function everyVersion(stage: Stage): Guarded[] {
  return CLASSIFICATIONS.flatMap((classification) =>
    [SOMEBODY, 'p-another'].flatMap((author) =>
      [SOMEBODY, 'p-another', null].flatMap((owner) =>
        [OWN_UNIT, 'thanh-tra-khac', null].map((unit) => ({ stage, classification, author, owner, unit })),
      ),
    ),
  );
}

/** Every version at a stage as whoever is to judge it has to know it. */
export function everyJudged(stage: Stage): Judged[] {
  return everyVersion(stage).flatMap((version) => {
    const now = version.unit === null ? [] : [version.unit];
    return Object.keys(JUDGES).flatMap((kind) =>
      [[version.author], [version.author, SOMEBODY]].flatMap((authors) =>
        [now, [...now, OWN_UNIT]].flatMap((units) =>
          (['refused', 'allowed'] as const).map((sameUnit) => ({
            ...{ ...version, kind, authors, units, sameUnit },
          })),
        ),
      ),
    );
  });
}

export const EVERY_VERSION: readonly Guarded[] = STAGES.flatMap(everyVersion);

/** Whether one of these entitles somebody, by the plain meaning of the words. */
export function isEntitled(entitled: readonly Entitled[], viewer: Viewer, item: Guarded | null): boolean {
  return entitled.some((word) => isMeant(word, viewer, item));
}

function isMeant(word: Entitled, { id, roles, units }: Viewer, item: Guarded | null): boolean {
  const isRanked = id !== null && roles.length > 0;
  const hasRole = (role: Role) => isRanked && roles.includes(role);
  const isOfUnit = item !== null && item.unit !== null && units.includes(item.unit);
  switch (word) {
    case 'everybody':
      return true;
    case 'anybody with a role':
      return isRanked;
    case 'anybody who is more than a reader':
      return isRanked && roles.some((role) => role !== 'reader');
    case 'the author':
      return isRanked && item?.author === id;
    case 'the owner':
      return isRanked && item?.owner === id;
    case 'a contributor who is the author':
      return hasRole('contributor') && item?.author === id;
    case 'a contributor of the unit':
      return hasRole('contributor') && isOfUnit;
    case 'a reviewer of the unit':
      return hasRole('reviewer') && isOfUnit;
    case 'legal staff of the unit':
      return hasRole('legal') && isOfUnit;
    case 'reader':
    case 'contributor':
    case 'reviewer':
    case 'legal':
    case 'trainer':
    case 'curator':
    case 'administrator':
      return hasRole(word);
  }
}
