import { type Role, type Scope } from '../people/roles.js';
import { isWithinReach } from './reading.js';
import { isAuthor, isOfUnit, isOneOf, isOwner, isPerson, reaches } from './relation.js';
import { type Guarded } from './stage.js';
import { type Viewer } from './viewer.js';

/** Whether somebody of the unit an item belongs to may approve it. */
export type SameUnitApproval = 'refused' | 'allowed';

/** What has to be known of a version that is to be approved or sent back. */
export interface Judged extends Guarded {
  readonly kind: string;
  /** Ids of whoever wrote a version since the last published one. */
  readonly authors: readonly string[];
  /** Keys of the units it belonged to in any version since the last published one, that one too. */
  readonly units: readonly string[];
  readonly sameUnit: SameUnitApproval;
}

/** What has to be known of each act: nothing, the version it is done to, or who was asked to do it. */
interface About {
  create: [];
  /** Law from its official text: readers see it at once. */
  'import-law': [];
  subscribe: [];
  /** To open, assign and close the review of a year. */
  'run-cycle': [];
  /** What was looked for in vain these days, in the words of whoever looked. */
  'see-misses': [];
  /** People, the tokens of others, the audit log, settings. */
  administer: [];
  /** One's own password and tokens: never by a token, which could make itself more than it is. */
  'manage-own-account': [];
  revise: [Guarded];
  submit: [Guarded];
  comment: [Guarded];
  publish: [Guarded];
  retire: [Guarded];
  /** To give an item to another owner. */
  'hand-over': [Guarded];
  /** To say that an item was looked at and still holds. */
  renew: [Guarded];
  approve: [Judged];
  'request-changes': [Judged];
  /** In the review of a year; about the id of who was asked for it. */
  verdict: [assignee: string];
}
export type Act = keyof About;

interface Rule<A extends unknown[]> {
  /** What a token has to reach. */
  readonly scope: Scope | 'session';
  readonly holds: (viewer: Viewer, ...about: A) => boolean;
}

const by =
  (...roles: Role[]) =>
  (viewer: Viewer) =>
    isOneOf(viewer, ...roles);
const anybody = () => true;
const ownerOrCurator = (viewer: Viewer, item: Guarded) => isOwner(viewer, item) || isOneOf(viewer, 'curator');

const RULES: { readonly [A in Act]: Rule<About[A]> } = {
  create: { scope: 'write', holds: by('contributor', 'legal', 'curator') },
  'import-law': { scope: 'review', holds: by('legal', 'curator') },
  subscribe: { scope: 'write', holds: anybody },
  'run-cycle': { scope: 'review', holds: by('curator') },
  'see-misses': { scope: 'read', holds: by('curator', 'administrator') },
  administer: { scope: 'administer', holds: by('administrator') },
  'manage-own-account': { scope: 'session', holds: anybody },
  revise: {
    scope: 'write',
    holds: (viewer, item) => ownerOrCurator(viewer, item) || contributes(viewer, item),
  },
  submit: { scope: 'write', holds: submits },
  comment: { scope: 'write', holds: ({ roles }) => roles.some((role) => role !== 'reader') },
  publish: { scope: 'review', holds: by('curator') },
  retire: { scope: 'review', holds: by('curator') },
  'hand-over': { scope: 'write', holds: ownerOrCurator },
  renew: { scope: 'review', holds: ownerOrCurator },
  approve: { scope: 'review', holds: judges },
  'request-changes': { scope: 'review', holds: judges },
  verdict: {
    scope: 'review',
    holds: (viewer, assignee) => viewer.id === assignee && isOneOf(viewer, 'reviewer', 'legal', 'curator'),
  },
};

/** Whether somebody may do something; never to what they may not read. */
export function mayDo<A extends Act>(viewer: Viewer, act: A, ...about: About[A]): boolean {
  const { scope, holds } = RULES[act];
  const [item] = about;
  if (typeof item === 'object' && !isWithinReach(viewer, item)) return false;
  const isReached = scope === 'session' ? viewer.scopes === null : reaches(viewer, scope);
  return isPerson(viewer) && isReached && holds(viewer, ...about);
}

function contributes(viewer: Viewer, item: Guarded): boolean {
  return isOneOf(viewer, 'contributor') && (isAuthor(viewer, item) || isOfUnit(viewer, item));
}

function submits(viewer: Viewer, item: Guarded): boolean {
  return isAuthor(viewer, item) || ownerOrCurator(viewer, item) || contributes(viewer, item);
}

/** Another pair of eyes, of the trade the kind asks for. */
function judges(viewer: Viewer, item: Judged): boolean {
  const isInvolved = isAuthor(viewer, item) || item.authors.some((author) => author === viewer.id);
  const isNear = viewer.units.some((unit) => item.units.includes(unit));
  if (isInvolved || (item.sameUnit === 'refused' && isNear)) return false;
  return isOneOf(viewer, 'curator', ...judgesOf(item.kind));
}

/** The roles that judge a kind, beside the curators, who judge all. */
export function judgesOf(kind: string): readonly Role[] {
  switch (kind) {
    case 'lesson':
      return ['reviewer'];
    case 'gap':
    case 'provision':
    case 'document':
      return ['legal'];
    default:
      return [];
  }
}
