import { type Person, Collection, type Records, type Role, type Viewer, viewerOf } from '@app/access';
import { MemoryRecords } from '@app/access/testing';
import { definitionOf, type ItemVersion, KnownDocuments, validBody } from '@app/knowledge';
import { aVersion, FIXTURES, MemoryKnowledgeStore, MemoryLeases, StillClock } from '@app/knowledge/testing';
import {
  bySearch,
  byLink,
  Acts,
  Digests,
  MailPauses,
  Notices,
  Notifier,
  type Post,
  Publications,
  Subscriptions,
} from '@app/notices';
import { Editorial } from '@app/reviews';
import { FollowingIndexer, SearchService } from '@app/search';
import { MemorySearchIndex } from '@app/search/testing';
import { parseAbbreviations } from '@app/text';

interface Published {
  readonly kind?: keyof typeof FIXTURES;
  readonly actor?: string;
  readonly reason?: string;
  readonly publish?: boolean;
}

/** One base with its people; its clock stands still until it is told the time. */
export class NoticeWorld {
  readonly clock = new StillClock();
  readonly store = new MemoryKnowledgeStore();
  readonly records = new MemoryRecords();
  readonly leases = new MemoryLeases();
  readonly index = new MemorySearchIndex();
  readonly subscriptions = new Subscriptions(this.parts());
  readonly notices = new Notices(this.parts());
  readonly pauses = new MailPauses(this.records, this.clock);
  private readonly search = new SearchService(
    this.index,
    parseAbbreviations({ abbreviations: [] }),
    this.clock,
  );

  /** Somebody invented, with an account. */
  async person(id: string, roles: readonly Role[], changes: Partial<Person> = {}): Promise<Viewer> {
    const people = new Collection<Person>(this.records, 'person');
    const before = await people.get(id);
    const person: Person = {
      ...{
        login: id,
        name: 'Người Giả Định',
        email: `${id}@thu.example`,
        roles,
        memberships: [],
        absences: [],
      },
      ...{ identity: null, password: null, mustChangePassword: false, closedAt: null },
      createdAt: this.clock.now(),
      ...changes,
    };
    await this.records.commit([people.change(before ?? { id, revision: 0 }, person)], []);
    return viewerOf({ id, revision: 1, value: person }, this.clock.today(), null);
  }

  /** The next version of an item, from the fixture of its kind; published unless told. */
  async write(itemId: string, body: object = {}, how: Published = {}): Promise<ItemVersion> {
    const { kind = 'lesson', actor = 'p-curator', publish = true, reason = 'viết' } = how;
    const [state] = await this.store.current([itemId]);
    const definition = definitionOf(kind);
    const whole = validBody(definition, { ...FIXTURES[kind], ...state?.newest.body, ...body });
    const entry = {
      itemId,
      kind,
      body: whole,
      links: definition.links(whole),
      validity: definition.validity(whole),
    };
    const basedOn = state?.newest.version ?? 0;
    const recordedAt = this.clock.now();
    const [version] = await this.store.append([
      aVersion({ ...entry, basedOn, recordedAt, actor, publish, reason }),
    ]);
    return version!;
  }

  /** Brings the index as far as the store. */
  async indexed(): Promise<void> {
    const { store, index, leases, clock } = this;
    const indexer = new FollowingIndexer({ store, index, leases, indexId: 'memory', clock });
    await indexer.catchUp();
    await indexer.release();
  }

  notifier(records: Records = this.records): Notifier {
    const parts = { ...this.parts(), records };
    const { index, search } = this;
    const searching = bySearch({ index, search, known: new KnownDocuments(this.store) });
    const sources = [new Publications(parts, byLink), new Acts(parts), new Publications(parts, searching)];
    return new Notifier(records, sources);
  }

  digests(post: Post, records: Records = this.records): Digests {
    return new Digests({ ...this.parts(), records, post, domain: 'trithuc.example', publicUrl: PUBLIC_URL });
  }

  /** A day later, at the same hour. */
  tomorrow(): void {
    this.clock.instant = new Date(Date.parse(this.clock.instant) + 86_400_000).toISOString();
  }

  private parts() {
    const { store, records, clock } = this;
    const people = { getAll: async () => [] };
    const standings = new Editorial({ store, records, clock, people, sameUnitApproval: 'refused' });
    return { store, records, clock, standings };
  }
}

export const PUBLIC_URL = 'https://trithuc.example';
