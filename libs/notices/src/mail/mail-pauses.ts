import { actorOf, type AuditDraft, commitOver, is, type Kept, type Records, type Viewer } from '@app/access';
import { type Clock } from '@app/knowledge';
import { readersAmong } from '../following/readers.js';
import { addressHash, isPaused, type Mailing, mailingsIn, type Pause } from './mailing.js';

/** Whether letters go to people: stopped by one click or by the mail server, and started again. */
export class MailPauses {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  /** Why somebody gets no letters at their address; null while they do. */
  async of(viewer: Viewer): Promise<Pause | null> {
    const person = actorOf(viewer);
    const mailing = await mailingsIn(this.records).get(person);
    const email = await this.emailOf(person);
    return mailing && email !== null && isPaused(mailing.value, email) ? mailing.value.paused : null;
  }

  /** Stops the letters in which this token stands; one that stands in none changes nothing, and says nothing. */
  async stop(token: string): Promise<void> {
    const find = async () => (await mailingsIn(this.records).all(is(token)))[0] ?? null;
    const person = (await find())?.id;
    const email = person === undefined ? null : await this.emailOf(person);
    if (email === null) return;
    const paused = { at: this.clock.now(), code: null, address: addressHash(email) };
    await this.change(find, paused, 'mail.stopped');
  }

  /** Lets letters go to somebody again. */
  async resume(viewer: Viewer): Promise<void> {
    await this.change(() => mailingsIn(this.records).get(actorOf(viewer)), null, 'mail.resumed');
  }

  private async change(
    find: () => Promise<Kept<Mailing> | null>,
    paused: Pause | null,
    act: string,
  ): Promise<void> {
    await commitOver(this.records, async () => {
      const kept = await find();
      if (!kept) return { writes: [], entries: [], outcome: null };
      const entry: AuditDraft = { at: this.clock.now(), actor: kept.id, act, subject: kept.id, details: {} };
      const write = mailingsIn(this.records).change(kept, { ...kept.value, paused });
      return { writes: [write], entries: [entry], outcome: null };
    });
  }

  private async emailOf(person: string): Promise<string | null> {
    return (await readersAmong([person], this.records, this.clock)).get(person)?.email ?? null;
  }
}
