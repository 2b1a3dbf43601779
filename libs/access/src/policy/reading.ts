import { isAuthor, isOfUnit, isOneOf, isOwner, isPerson, reaches } from './relation.js';
import { type Guarded } from './stage.js';
import { type Viewer } from './viewer.js';

/** Whether a version may be read. What may not be read does not exist for who asks: nothing may hint at it. */
export function mayRead(viewer: Viewer, version: Guarded): boolean {
  return reaches(viewer, 'read') && isWithinReach(viewer, version);
}

/**
 * Whether somebody may read what is restricted of an item: the item itself, or those of its fields that always are.
 * Of a version that may be read; whether it may be is for `mayRead` to say.
 */
export function seesRestricted(viewer: Viewer, item: Guarded): boolean {
  return reaches(viewer, 'read') && isTrusted(viewer, item);
}

/** Whether somebody could read a version for as long as readers saw it: they may be told that it is gone. */
export function couldRead(viewer: Viewer, version: Guarded): boolean {
  return reaches(viewer, 'read') && isCleared(viewer, version);
}

/** What `mayRead` says of somebody who came without a token. */
export function isWithinReach(viewer: Viewer, version: Guarded): boolean {
  return isCleared(viewer, version) && isAtStage(viewer, version);
}

function isCleared(viewer: Viewer, version: Guarded): boolean {
  switch (version.classification) {
    case 'public':
      return true;
    case 'internal':
      return isPerson(viewer);
    case 'restricted':
      return isTrusted(viewer, version);
  }
}

function isAtStage(viewer: Viewer, version: Guarded): boolean {
  switch (version.stage) {
    case 'published':
    case 'superseded':
      return true;
    case 'draft':
      return writes(viewer, version);
    case 'submitted':
    case 'changes-requested':
    case 'approved':
    case 'retired':
      return writes(viewer, version) || isOneOf(viewer, 'reviewer', 'legal');
  }
}

/** Who works on the text itself. */
function writes(viewer: Viewer, item: Guarded): boolean {
  if (!isPerson(viewer)) return false;
  const isColleague = isOneOf(viewer, 'contributor') && isOfUnit(viewer, item);
  return isAuthor(viewer, item) || isOwner(viewer, item) || isColleague || isOneOf(viewer, 'curator');
}

/** Not whoever wrote a version: to revise what one sees only in part would otherwise show the rest of it. */
function isTrusted(viewer: Viewer, item: Guarded): boolean {
  if (!isPerson(viewer)) return false;
  const judgesForUnit = isOneOf(viewer, 'reviewer', 'legal') && isOfUnit(viewer, item);
  return isOwner(viewer, item) || judgesForUnit || isOneOf(viewer, 'curator');
}
