import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { Feed } from 'feed';
import {
  bodyOf,
  type Change,
  type Instant,
  type ItemState,
  type ItemVersion,
  type KnowledgeStore,
  lesson,
  type LessonBody,
} from '@app/knowledge';
import { escapeHtml } from '@app/text';
import { itemAddress } from '../item-address.js';

/** Lessons in a feed. */
const MOST_ENTRIES = 50;
/** Items and changes read at once. */
const GROUP = 100;
const BITE = 8_192;

/** A feed as it is served. */
export interface AtomFeed {
  readonly xml: string;
  /** Changes with the words of the feed; without quotation marks. */
  readonly etag: string;
  /** When the newest of its lessons was published; null for an empty one. */
  readonly updated: Instant | null;
}

interface Entry {
  readonly id: string;
  readonly body: LessonBody;
  readonly at: Instant;
}

/** What is kept in mind of a public lesson: when its version was published, and in which sectors it stands. */
interface Known {
  readonly at: Instant;
  readonly sectors: readonly string[];
}

/**
 * The public lessons that readers see, newest publication first, as Atom. Which there are is read from the change log
 * once, and then what was added to it: to ask for a sector that has none costs nothing.
 */
export class LessonFeed {
  /** In the order of publication. */
  private readonly known = new Map<string, Known>();
  private sequence = 0;
  private reading: Promise<void> | null = null;

  constructor(private readonly store: KnowledgeStore) {}

  /** Of one sector, or of all; `base`: where people reach the program, without a slash at its end. */
  async atom(sector: string | null, base: string): Promise<AtomFeed> {
    this.reading ??= this.readOn().finally(() => (this.reading = null));
    await this.reading;
    const entries = await this.newest(sector);
    const updated = entries[0]?.at ?? null;
    const xml = atomOf(entries, sector, base);
    return { xml, etag: createHash('sha256').update(xml).digest('base64url').slice(0, 24), updated };
  }

  private async readOn(): Promise<void> {
    for (;;) {
      const changes = await this.store.changes(this.sequence, BITE);
      await this.follow(changes.filter(isAboutReaders));
      this.sequence = changes.at(-1)?.sequence ?? this.sequence;
      if (changes.length < BITE) return;
    }
  }

  private async follow(changes: readonly Change[]): Promise<void> {
    for (const { itemId, type, at } of changes) {
      this.known.delete(itemId);
      if (type === 'published') this.known.set(itemId, { at, sectors: [] });
    }
    const ids = [...new Set(changes.map(({ itemId }) => itemId))];
    for (let from = 0; from < ids.length; from += GROUP) {
      for (const state of await this.store.current(ids.slice(from, from + GROUP))) this.see(state);
      // An engine in this process leaves no room for others by itself.
      await breathe();
    }
  }

  private see({ newest: { itemId }, published }: ItemState): void {
    const known = this.known.get(itemId);
    const body = published && publicBody(published);
    if (known && body) this.known.set(itemId, { ...known, sectors: body.sectors });
    else this.known.delete(itemId);
  }

  private async newest(sector: string | null): Promise<Entry[]> {
    const wanted = [...this.known]
      .filter(([, { sectors }]) => sector === null || sectors.includes(sector))
      .slice(-MOST_ENTRIES)
      .reverse();
    const states = await this.store.current(wanted.map(([id]) => id));
    return states.flatMap((state) => this.entryOf(state));
  }

  /** Checked as it stands now: what may not be read by everybody is in no feed. */
  private entryOf({ published }: ItemState): Entry[] {
    const body = published && publicBody(published);
    const at = published && this.known.get(published.itemId)?.at;
    return body && at ? [{ id: published.itemId, body, at }] : [];
  }
}

function isAboutReaders({ itemId, type }: Change): boolean {
  return type !== 'appended' && itemId.startsWith(`${lesson.kind}/`);
}

/** Null for what is not for everybody. */
function publicBody(version: ItemVersion): LessonBody | null {
  if (version.kind !== lesson.kind) return null;
  const body = bodyOf(lesson, version);
  return lesson.custody(body).classification === 'public' ? body : null;
}

/** Titles and texts are HTML to a reader of feeds: what people wrote is shown as it is. */
function atomOf(entries: readonly Entry[], sector: string | null, base: string): string {
  const query = sector === null ? '' : `?sector=${encodeURIComponent(sector)}`;
  const feed = new Feed({
    id: `urn:trithuc:feed:lessons${sector === null ? '' : `:${sector}`}`,
    title: sector === null ? 'Bài học mới công bố' : `Bài học mới công bố: ${sector}`,
    updated: new Date(entries[0]?.at ?? 0),
    generator: false,
    author: { name: 'trithuc' },
    feedLinks: { atom: `${base}/api/v1/feeds/lessons.atom${query}` },
  });
  for (const { id, body, at } of entries) {
    feed.addItem({
      id: `urn:trithuc:item:${id}`,
      title: escapeHtml(body.title),
      link: itemAddress(base, id) ?? '',
      date: new Date(at),
      description: escapeHtml(body.finding || body.context),
      category: body.sectors.map((term) => ({ term })),
    });
  }
  return feed.atom1();
}
