import { Collection, type Records } from '@app/access';
import { type Instant } from '@app/knowledge';

/** Why somebody is told: they follow it, or somebody wants something of them. */
export const REASONS = ['followed', 'mentioned', 'changes-requested', 'assigned'] as const;
export type Reason = (typeof REASONS)[number];

/** That something was told to somebody. It holds no words of the item: those are read anew, as far as one may. */
export interface Notice {
  /** Id of the person. */
  readonly person: string;
  readonly reason: Reason;
  /** Id of the subscription; null where nobody had to follow anything. */
  readonly subscription: string | null;
  readonly itemId: string;
  readonly version: number;
  /** When that happened which is told. */
  readonly at: Instant;
  readonly readAt: Instant | null;
  /** Whether it still has to go out by e-mail. */
  readonly toMail: boolean;
}

/** Found by `listOf` and `mailOf`. */
export function noticesIn(records: Records): Collection<Notice> {
  return new Collection(records, 'notice', (notice) => [
    `${listOf(notice.person, notice.readAt !== null)}${countdown(notice.at)}`,
    ...(notice.toMail ? [`${mailOf(notice.person)}${notice.at}`] : []),
  ]);
}

/** What the keys of somebody's notices begin with, unread ones before read ones, newest first. */
export function listOf(person: string, read?: boolean): string {
  return `list ${person} ${read === undefined ? '' : read ? '1 ' : '0 '}`;
}

/** What the keys of the notices begin with that wait to be mailed to somebody, to anybody when not told. */
export function mailOf(person?: string): string {
  return person === undefined ? 'mail ' : `mail ${person} `;
}

const LAST_MOMENT = 9_999_999_999_999;

/** Later instants come first in the order of text. */
function countdown(at: Instant): string {
  return String(LAST_MOMENT - Date.parse(at)).padStart(13, '0');
}
