import {
  appended,
  type Change,
  type ChangeDraft,
  type ItemVersion,
  KnowledgeError,
  type NewVersion,
  nextChange,
  nextVersion,
  publication,
  type Publication,
} from '@app/knowledge';
import {
  type ChangeDoc,
  type Head,
  type ItemDoc,
  type KindCount,
  type VersionDoc,
  versionKey,
  versionOf,
} from './documents.js';
import { type LinkWork, linkWork } from './links.js';

/** Everything a batch writes. Applying it once, twice or halfway and then again ends in the same state. */
export interface Work extends LinkWork {
  readonly versions: readonly VersionDoc[];
  readonly changes: readonly ChangeDoc[];
  readonly newItems: readonly ItemDoc[];
  readonly items: readonly ItemDoc[];
}

/** An item holds up to two records and must fit into a document of 16 MiB. */
const RECORD_BYTES = 7 * 2 ** 20;

/** What a batch would write on top of a head, by the rules of the core. */
export class Draft {
  private readonly versions: VersionDoc[] = [];
  private readonly changes: Change[] = [];
  private readonly before: ReadonlyMap<string, ItemDoc>;
  private readonly now: Map<string, ItemDoc>;

  /** `items` are those of the batch that exist, as they stand at `base`. */
  constructor(
    readonly base: Head,
    items: readonly ItemDoc[],
  ) {
    this.before = new Map(items.map((item) => [item._id, item]));
    this.now = new Map(this.before);
  }

  append(entry: NewVersion): ItemVersion {
    const { itemId } = entry;
    const item = this.now.get(itemId);
    const version = nextVersion(item ? versionOf(item.record, itemId) : null, entry);
    const record = recordOf(version);
    this.log(appended(version));
    this.versions.push({ _id: versionKey(itemId, version.version), stamp: this.sequence, record });
    this.now.set(itemId, {
      ...{ _id: itemId, kind: version.kind, newest: version.version, record, stamp: this.sequence },
      published: item?.published ?? null,
      shown: item?.shown ?? false,
      shownRecord: (item && shownRecord(item)) ?? null,
    });
    if (entry.publish) this.show({ ...version, at: version.recordedAt }, record);
    return version;
  }

  /** `record` is that of the version asked for, null where there is none. */
  show(act: Publication, record: string | null): void {
    const item = this.now.get(act.itemId);
    if (!item || (act.version !== null && record === null)) {
      const which = act.version === null ? '' : ` bản ${act.version}`;
      throw new KnowledgeError('not-found', `không có ${act.itemId}${which}`);
    }
    if (item.published === act.version) return;
    const version = versionOf(record ?? shownRecord(item)!, act.itemId);
    this.log(publication(act, act.version === null ? 'withdrawn' : 'published', version));
    this.now.set(act.itemId, {
      ...item,
      published: act.version,
      shown: act.version !== null,
      shownRecord: act.version === item.newest ? null : record,
      stamp: this.sequence,
    });
  }

  /** The record of a version, where the item holds it: the newest or the one readers see. */
  recordOf(itemId: string, n: number): string | null {
    const item = this.now.get(itemId);
    if (item?.newest === n) return item.record;
    return item?.published === n ? item.shownRecord : null;
  }

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  /** The head after this batch. */
  get head(): Head {
    return { sequence: this.sequence, hash: this.last.hash, counts: this.counts() };
  }

  work(): Work {
    const touched = [...this.now.values()].filter((item) => item !== this.before.get(item._id));
    return {
      versions: this.versions,
      changes: this.changes.map(({ sequence, ...rest }) => ({ _id: sequence, ...rest })),
      newItems: touched.filter(({ _id }) => !this.before.has(_id)),
      items: touched.filter(({ _id }) => this.before.has(_id)),
      ...linkWork(
        touched.map((now) => ({ now, before: this.before.get(now._id) })),
        this.sequence,
      ),
    };
  }

  private get last(): Pick<Change, 'sequence' | 'hash'> | Head {
    return this.changes.at(-1) ?? this.base;
  }

  private get sequence(): number {
    return this.last.sequence;
  }

  private log(draft: ChangeDraft): void {
    const { sequence, hash } = this.last;
    this.changes.push(nextChange(hash === null ? null : { sequence, hash }, draft));
  }

  private counts(): KindCount[] {
    const counts = new Map(this.base.counts.map((count) => [count.kind, { ...count }]));
    for (const { _id, kind, shown } of this.now.values()) {
      const before = this.before.get(_id);
      const { all, shown: visible } = counts.get(kind) ?? { all: 0, shown: 0 };
      const change = Number(shown) - Number(before?.shown ?? false);
      counts.set(kind, { kind, all: all + (before ? 0 : 1), shown: visible + change });
    }
    return [...counts.values()];
  }
}

/** The record of the version readers see, null where they see none. */
export function shownRecord({ newest, published, record, shownRecord }: ItemDoc): string | null {
  return published === newest ? record : shownRecord;
}

function recordOf(version: ItemVersion): string {
  return bounded(JSON.stringify(version), version.itemId);
}

/** A text that fits into a document, twice. Throws `invalid` for a longer one: `name` is what it is to people. */
export function bounded(text: string, name: string): string {
  if (Buffer.byteLength(text) <= RECORD_BYTES) return text;
  const message = `${name}: dài hơn ${RECORD_BYTES / 2 ** 20} MiB; hãy tách thành nhiều mục`;
  throw new KnowledgeError('invalid', message, [{ field: 'body', message }]);
}
