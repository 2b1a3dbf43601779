/** What somebody may be. One person may be several. */
export const ROLES = [
  'reader',
  'contributor',
  'reviewer',
  'legal',
  'trainer',
  'curator',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** What an API token may be used for, at most; what its person may not do it does not allow either. */
export const SCOPES = ['read', 'write', 'review', 'administer'] as const;
export type Scope = (typeof SCOPES)[number];
