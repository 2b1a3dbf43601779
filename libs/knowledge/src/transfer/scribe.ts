import { KnowledgeError } from '../errors.js';
import { contentHash, recordHash } from '../items/hash.js';
import { type ItemVersion } from '../items/version.js';
import { type Change, type KnowledgeStore } from '../ports/knowledge-store.js';
import { type Entry } from './log.js';

const BATCH = 500;

interface Append extends Entry {
  readonly publish: boolean;
}

/** Writes changes in order, appends gathered into batches; an append and its publication go back as one act. */
export class Scribe {
  private batch: Append[] = [];
  private last: Change | null = null;

  constructor(
    private readonly store: KnowledgeStore,
    private readonly onWritten: (sequence: number) => void,
  ) {}

  async take(entry: Entry): Promise<void> {
    const { change } = entry;
    if (change.type === 'appended') {
      if (this.batch.length >= BATCH) await this.flush();
      this.batch.push({ ...entry, publish: false });
    } else if (this.publishesLast(change)) {
      this.batch.push({ ...this.batch.pop()!, publish: true });
    } else {
      await this.flush();
      await this.store.publish({ ...change, version: change.type === 'published' ? change.version : null });
      this.onWritten(change.sequence);
    }
    this.last = change;
  }

  /** Writes what is gathered. */
  async flush(): Promise<void> {
    if (this.batch.length === 0) return;
    const versions = await Promise.all(this.batch.map(sound));
    await this.store.append(
      versions.map((version, i) => ({
        ...version,
        basedOn: version.version - 1,
        publish: this.batch[i]!.publish,
      })),
    );
    this.batch = [];
    this.onWritten(this.last!.sequence);
  }

  /** Whether a publication was part of the append right before it. */
  private publishesLast({ type, itemId, version, at, actor, reason }: Change): boolean {
    const { last } = this;
    return (
      type === 'published' &&
      last?.type === 'appended' &&
      last.itemId === itemId &&
      last.version === version &&
      last.at === at &&
      last.actor === actor &&
      last.reason === reason
    );
  }
}

/** The version a change brought. Throws `damaged` when it is not the one that was hashed. */
async function sound({ change, version: read }: Entry): Promise<ItemVersion> {
  const version = await read();
  const { itemId, version: n } = change;
  const same =
    version.itemId === itemId &&
    version.version === n &&
    version.contentHash === contentHash(version) &&
    version.recordHash === recordHash(version) &&
    version.recordHash === change.recordHash;
  if (same) return version;
  throw new KnowledgeError('damaged', `${itemId} bản ${n}: nội dung không khớp mã băm`);
}
