import { createHash } from 'node:crypto';
import { commitIfFirst, commitOver, type Kept, type Records, startsWith } from '@app/access';
import { type Body, type Clock, type KnowledgeStore } from '@app/knowledge';
import { type Standings } from '../following/guarded-versions.js';
import { readersAmong } from '../following/readers.js';
import { mailOf, type Notice, noticesIn } from '../notices/notice.js';
import { subscriptionsIn } from '../subscriptions/subscription.js';
import { itemAddress } from '../item-address.js';
import { letterOf, type Line } from './letter.js';
import { linesFor } from './lines.js';
import { type Delivery, type Mail, type Post } from './mailer.js';
import { addressHash, failedAgain, isPaused, type Mailing, mailingsIn, newMailing } from './mailing.js';

/** What could not be mailed for so long is no news any more: it is still among the notices. */
const STALE_MS = 14 * 86_400_000;

export interface DigestParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
  readonly standings: Standings;
  readonly post: Post;
  /** What the ids of letters end with. */
  readonly domain: string;
  /** Where people reach the program, without a slash at its end; empty: it is not known. */
  readonly publicUrl: string;
}

/** What became of the letters of one pass. */
export interface Posted {
  readonly sent: number;
  readonly refused: number;
  /** Why a letter has to be tried again, one line each. */
  readonly failures: readonly string[];
}

type Outcome = Delivery | { readonly state: 'nothing' };

/**
 * Letters with what is new, one a person and day. A letter counts as sent once the server has taken it: a process that
 * is killed just then sends it again under the same id. Only one process may be at it; see `Courier`.
 */
export class Digests {
  constructor(private readonly parts: DigestParts) {}

  /** Sends what is due. `permitted` is asked before every letter. */
  async pass(permitted: () => Promise<boolean> = async () => true): Promise<Posted> {
    let [sent, refused] = [0, 0];
    const failures: string[] = [];
    let person = await this.nextAfter(null);
    for (; person !== null && (await permitted()); person = await this.nextAfter(person)) {
      const outcome = await this.letterTo(person);
      if (outcome.state === 'accepted') sent += 1;
      if (outcome.state === 'refused') refused += 1;
      if (outcome.state !== 'failed') continue;
      failures.push(outcome.why);
      if (outcome.away) break;
    }
    return { sent, refused, failures };
  }

  private async nextAfter(person: string | null): Promise<string | null> {
    const { from, to } = startsWith(mailOf());
    const after = person === null ? from : startsWith(mailOf(person)).to;
    const { rows } = await noticesIn(this.parts.records).find(
      { from: after, to },
      { cursor: null, limit: 1 },
    );
    return rows[0]?.value.person ?? null;
  }

  private async letterTo(person: string): Promise<Outcome> {
    const { records, clock, store, standings, post } = this.parts;
    const [now, today] = [clock.now(), clock.today()];
    const { value: mailing } = await this.mailingOf(person);
    if (mailing.lastSent === today || (mailing.retryAt ?? '') > now) return { state: 'nothing' };
    const reader = (await readersAmong([person], records, clock)).get(person);
    const waiting = await noticesIn(records).all(startsWith(mailOf(person)));
    const email = reader?.email ?? null;
    const subscriptions = subscriptionsIn(records);
    const since = new Date(Date.parse(now) - STALE_MS).toISOString();
    const fresh = waiting.filter(({ value }) => value.at >= since);
    const lines =
      reader && email !== null && !isPaused(mailing, email)
        ? await linesFor(reader, fresh, { store, standings, subscriptions })
        : [];
    if (email === null || lines.length === 0) {
      await this.settle(person, waiting);
      return { state: 'nothing' };
    }
    const delivery = await post.send(this.mail(person, email, mailing, lines));
    await this.after(delivery, { person, email, waiting, items: lines.length });
    return delivery;
  }

  private mail(person: string, to: string, { stopToken }: Mailing, lines: readonly Line[]): Mail {
    const { clock, domain, publicUrl } = this.parts;
    const today = clock.today();
    const id = createHash('sha256').update(`${person} ${today}`).digest('hex').slice(0, 32);
    return {
      ...letterOf(lines, today, (itemId) => itemAddress(publicUrl, itemId)),
      ...{ to, date: clock.now(), messageId: `${id}@${domain}` },
      stopAddress: publicUrl === '' ? null : `${publicUrl}/api/v1/mail/stop/${stopToken}`,
    };
  }

  private async after(delivery: Delivery, { person, email, waiting, items }: Sent): Promise<void> {
    const [at, lastSent] = [this.parts.clock.now(), this.parts.clock.today()];
    switch (delivery.state) {
      case 'accepted': {
        const change = (mailing: Mailing) => ({ ...mailing, lastSent, failures: 0, retryAt: null });
        return this.settle(person, waiting, { change, act: 'mail.sent', details: { items } });
      }
      case 'refused': {
        const { code } = delivery;
        const change = (mailing: Mailing) => ({
          ...mailing,
          paused: { at, code, address: addressHash(email) },
        });
        return this.settle(person, waiting, { change, act: 'mail.paused', details: { code } });
      }
      case 'failed':
        return this.settle(person, [], { change: (mailing) => failedAgain(mailing, at) });
    }
  }

  /** Takes notices from those that wait and says how letters go now, whatever others write meanwhile. */
  private async settle(
    person: string,
    waiting: readonly Kept<Notice>[],
    changed: Changed = {},
  ): Promise<void> {
    const { records, clock } = this.parts;
    const [notices, mailings] = [noticesIn(records), mailingsIn(records)];
    const { change, act, details = {} } = changed;
    const entries = act ? [{ at: clock.now(), actor: 'notices', act, subject: person, details }] : [];
    await commitOver(records, async () => {
      const mailing = await this.mailingOf(person);
      const now = await notices.getAll(waiting.map(({ id }) => id));
      const taken = now.filter(({ value }) => value.toMail);
      const writes = taken.map((kept) => notices.change(kept, { ...kept.value, toMail: false }));
      if (change) writes.push(mailings.change(mailing, change(mailing.value)));
      return { writes, entries, outcome: null };
    });
  }

  /** Kept before its first letter goes out: the token in it has to be known. */
  private async mailingOf(person: string): Promise<Kept<Mailing>> {
    const mailings = mailingsIn(this.parts.records);
    const kept = await mailings.get(person);
    if (kept) return kept;
    await commitIfFirst(this.parts.records, [mailings.create(person, newMailing())]);
    return (await mailings.get(person))!;
  }
}

/** A letter that was handed in. */
interface Sent {
  readonly person: string;
  readonly email: string;
  readonly waiting: readonly Kept<Notice>[];
  readonly items: number;
}

interface Changed {
  readonly change?: (mailing: Mailing) => Mailing;
  readonly act?: string;
  readonly details?: Body;
}
