import { Injectable } from '@nestjs/common';
import { AuditLog, seesRestricted, type Viewer } from '@app/access';
import { holdsRestricted, KnowledgeStore, type Link } from '@app/knowledge';
import { mayBeClosed } from './open-kinds.js';
import { htmlOf } from './present.js';
import { type HistoryEntryDto, type VersionDto } from './version.dto.js';
import { type Seen, type SeenEntry, VisibleItems } from './visible-items.js';
import { type OpenedVersion, without } from './withheld.js';

/** Shows versions as far as somebody may see into them, and notes who read what is restricted. */
@Injectable()
export class Presenter {
  constructor(
    private readonly items: VisibleItems,
    private readonly store: KnowledgeStore,
    private readonly audit: AuditLog,
  ) {}

  /** A version in full; with its Markdown as HTML when asked. */
  async version(viewer: Viewer, seen: Seen, withHtml: boolean): Promise<VersionDto> {
    const opened = await this.opened(viewer, seen);
    return withHtml ? { ...opened, html: htmlOf(opened) } : opened;
  }

  /** A version without what is kept back from this viewer. */
  async opened(viewer: Viewer, seen: Seen): Promise<OpenedVersion> {
    const isTrusted = seesRestricted(viewer, seen.guarded);
    if (isTrusted) await this.note(viewer, seen);
    return this.without(seen, isTrusted, await this.hiddenTargets(viewer, seen.version.links));
  }

  async historyEntry(viewer: Viewer, entry: SeenEntry): Promise<HistoryEntryDto> {
    const { version: number, validity, corrects, recordedAt, actor, reason } = entry.version;
    const hidden = await this.hiddenTargets(viewer, entry.version.links);
    const { contentHash } = this.without(entry, seesRestricted(viewer, entry.guarded), hidden);
    const { publishedAt } = entry;
    return { version: number, publishedAt, validity, corrects, recordedAt, actor, reason, contentHash };
  }

  private without({ version }: Seen, isTrusted: boolean, targets: ReadonlySet<string>): OpenedVersion {
    return without(version, { restricted: !isTrusted, targets });
  }

  /** Ids a version links to that exist, but not for this viewer. */
  private async hiddenTargets(viewer: Viewer, links: readonly Link[]): Promise<ReadonlySet<string>> {
    const ids = [...new Set(links.map(({ target }) => target).filter(mayBeClosed))];
    if (ids.length === 0) return new Set();
    const states = await this.store.current(ids);
    const seen = await this.items.of(viewer, states);
    const hidden = new Set(states.map(({ newest }) => newest.itemId));
    for (const { newest } of seen) hidden.delete(newest.version.itemId);
    return hidden;
  }

  private async note(viewer: Viewer, { version, guarded }: Seen): Promise<void> {
    if (guarded.classification !== 'restricted' && !holdsRestricted(version)) return;
    await this.audit.noteReading(viewer, version.itemId, { version: version.version });
  }
}
