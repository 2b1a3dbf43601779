import { type AuditEntry, mayRead } from '@app/access';
import { type Json } from '@app/knowledge';
import { type Standing } from '@app/reviews';
import { type Notice, type Reason } from '../notices/notice.js';
import { guardedVersions, type Place, placeKey } from './guarded-versions.js';
import { type PublicationParts } from './publications.js';
import { readersAmong } from './readers.js';
import { type Bite, type Source } from './source.js';

/** Entries read at once. */
const BITE = 1_000;

/** Whom an act on an item wants something of. */
interface Rule {
  readonly reason: Reason;
  readonly people: (entry: AuditEntry, standing: Standing) => readonly (Json | undefined)[];
}

const RULES: Readonly<Record<string, Rule>> = {
  'item.changes-requested': {
    reason: 'changes-requested',
    people: (_, { owner, guarded }) => [owner, guarded.newest.author],
  },
  'item.commented': {
    reason: 'mentioned',
    people: ({ details: { mentions } }) => (Array.isArray(mentions) ? (mentions as Json[]) : []),
  },
  'item.handed-over': { reason: 'assigned', people: ({ details }) => [details['to']] },
  'review.reassigned': { reason: 'assigned', people: ({ details }) => [details['to']] },
};

/** An act, whom it wants something of, and which version it is about. */
interface Call extends Place {
  readonly entry: AuditEntry;
  readonly reason: Reason;
  readonly person: string;
}

/** What people want of each other, from the audit log: nobody has to follow anything to be told. */
export class Acts implements Source {
  readonly name = 'acts';

  constructor(private readonly parts: PublicationParts) {}

  async read(since: number): Promise<Bite | null> {
    const { store, records, clock, standings } = this.parts;
    const entries = await records.entries(since, BITE);
    const last = entries.at(-1);
    if (!last) return null;
    const calls = await this.callsIn(entries);
    const people = calls.map(({ person }) => person);
    const readers = calls.length === 0 ? new Map() : await readersAmong(people, records, clock);
    const versions = await guardedVersions(calls, store, standings);
    const readable = calls.filter((call) => {
      const [reader, found] = [readers.get(call.person), versions.get(placeKey(call))];
      return reader !== undefined && found !== undefined && mayRead(reader.viewer, found.guarded);
    });
    return { sequence: last.sequence, notices: new Map(readable.map(noticeOf)) };
  }

  private async callsIn(entries: readonly AuditEntry[]): Promise<Call[]> {
    const { store, standings } = this.parts;
    const calling = entries.filter(({ act, subject }) => subject !== null && Object.hasOwn(RULES, act));
    const ids = [...new Set(calling.map(({ subject }) => subject!))];
    const known = await standings.standings(await store.current(ids));
    const byItem = new Map(known.map((standing) => [standing.state.newest.itemId, standing]));
    return calling.flatMap((entry) => callsOf(entry, byItem.get(entry.subject!)));
  }
}

/** Nobody is told of what they did themselves. */
function callsOf(entry: AuditEntry, standing: Standing | undefined): Call[] {
  if (!standing) return [];
  const { reason, people } = RULES[entry.act]!;
  const { newest, published } = standing.state;
  const told = entry.details['version'];
  const version = typeof told === 'number' ? told : (published ?? newest).version;
  return [...new Set(people(entry, standing))]
    .filter((person) => typeof person === 'string' && person !== entry.actor)
    .map((person) => ({ entry, reason, itemId: newest.itemId, version, person: person as string }));
}

function noticeOf({ entry, reason, person, itemId, version }: Call): [string, Notice] {
  const about = { itemId, version, at: entry.at, readAt: null, toMail: true };
  return [`act ${entry.sequence} ${person}`, { person, reason, subscription: null, ...about }];
}
