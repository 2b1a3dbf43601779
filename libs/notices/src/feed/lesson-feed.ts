import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import {
  bodyOf,
  type Instant,
  type ItemState,
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

/**
 * The public lessons that readers see, newest publication first, as Atom. When each was published is read from the
 * change log once, and then what was added to it.
 */
export class LessonFeed {
  private readonly published = new Map<string, Instant>();
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
      for (const { type, itemId, at } of changes) {
        if (!itemId.startsWith(`${lesson.kind}/`)) continue;
        if (type === 'published') this.published.set(itemId, at);
        if (type === 'withdrawn') this.published.delete(itemId);
      }
      this.sequence = changes.at(-1)?.sequence ?? this.sequence;
      if (changes.length < BITE) return;
    }
  }

  private async newest(sector: string | null): Promise<Entry[]> {
    const inOrder = [...this.published].sort(([a, one], [b, other]) =>
      one === other ? (a < b ? -1 : 1) : one < other ? 1 : -1,
    );
    const entries: Entry[] = [];
    for (let from = 0; from < inOrder.length && entries.length < MOST_ENTRIES; from += GROUP) {
      const group = inOrder.slice(from, from + GROUP).map(([id]) => id);
      entries.push(...(await this.store.current(group)).flatMap((state) => this.entryOf(state, sector)));
    }
    return entries.slice(0, MOST_ENTRIES);
  }

  /** Checked as it stands now: what may not be read by everybody is in no feed. */
  private entryOf({ published }: ItemState, sector: string | null): Entry[] {
    const at = published && this.published.get(published.itemId);
    if (!published || !at || published.kind !== lesson.kind) return [];
    const body = bodyOf(lesson, published);
    const isWanted = sector === null || body.sectors.includes(sector);
    return isWanted && lesson.custody(body).classification === 'public'
      ? [{ id: published.itemId, body, at }]
      : [];
  }
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
