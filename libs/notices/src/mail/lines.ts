import { type Collection, type Kept, mayRead } from '@app/access';
import { definitionOf, type KnowledgeStore } from '@app/knowledge';
import {
  type GuardedVersion,
  guardedVersions,
  placeKey,
  type Standings,
} from '../following/guarded-versions.js';
import { type Reader } from '../following/readers.js';
import { type Notice } from '../notices/notice.js';
import { type Subscription } from '../subscriptions/subscription.js';
import { type Line } from './letter.js';

export interface LineParts {
  readonly store: KnowledgeStore;
  readonly standings: Standings;
  readonly subscriptions: Collection<Subscription>;
}

/**
 * What somebody's waiting notices come to in a letter: one line an item and reason, of the newest version. Left out is
 * what they may not read now, what they do not follow by mail any more, and what was asked for and is written by now.
 */
export async function linesFor(
  { viewer }: Reader,
  waiting: readonly Kept<Notice>[],
  { store, standings, subscriptions }: LineParts,
): Promise<Line[]> {
  const asked = [...new Set(waiting.flatMap(({ value }) => value.subscription ?? []))];
  const followed = (await subscriptions.getAll(asked)).filter(({ value }) => value.mail);
  const ids = new Set([null, ...followed.map(({ id }) => id)]);
  const wanted = waiting.map(({ value }) => value).filter(({ subscription }) => ids.has(subscription));
  const versions = await guardedVersions(wanted, store, standings);
  const lines = new Map<string, Line>();
  for (const notice of wanted.toSorted((a, b) => a.version - b.version)) {
    const found = versions.get(placeKey(notice));
    if (!found || !mayRead(viewer, found.guarded)) continue;
    if (notice.reason === 'changes-requested' && !found.isNewest) continue;
    lines.set(`${notice.reason} ${notice.itemId}`, lineOf(notice, found));
  }
  return [...lines.values()];
}

/** A letter lies in mailboxes that nobody here answers for: what is restricted is not named in it. */
function lineOf({ itemId, reason }: Notice, { version, guarded }: GuardedVersion): Line {
  if (guarded.classification === 'restricted') return { itemId, reason, title: null, path: [] };
  const { title, path } = definitionOf(version.kind).describe(version.body);
  return { itemId, reason, title, path };
}
