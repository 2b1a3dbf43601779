import { type ParsedLaw } from '@app/law';
import { type ContentResult, loadContent } from './content/load.js';
import { type ContentFile } from './content/parse.js';
import { KnowledgeError } from './errors.js';
import { type LawSource } from './import/bodies.js';
import { importLaw, type ImportOptions, type ImportResult } from './import/import-law.js';
import { diffVersions, type VersionDiff } from './items/diff.js';
import { slug } from './items/slug.js';
import { type ItemState, type ItemVersion, type Link, type NewVersion } from './items/version.js';
import { definitionOf, type KindDefinition, validBody } from './kinds/index.js';
import {
  type HistoryEntry,
  type InForce,
  type ItemFilter,
  type KnowledgeStore,
  type Page,
  type PageRequest,
  type Referrer,
} from './ports/knowledge-store.js';
import { type Clock, type Day, type Instant } from './time.js';

/** What a writer hands in; `body` is checked against the kind. */
export interface Draft {
  readonly body: unknown;
  readonly reason: string;
  /** Show it to readers at once. */
  readonly publish: boolean;
}

export interface NewItem extends Draft {
  readonly kind: string;
}

export interface Revision extends Draft {
  readonly id: string;
  /** The version the writer started from. */
  readonly basedOn: number;
  /** Number of an earlier version that was wrong from the start. */
  readonly corrects: number | null;
}

export interface Links {
  readonly outgoing: readonly Link[];
  readonly incoming: Page<Referrer>;
}

/** Which version: what readers see, the newest, or one by its number. */
export type Which = 'published' | 'newest' | number;

/**
 * The core's one service: validates, numbers, links and reads items over any store. `actor` is the id of who acts.
 * Beside the store's errors it throws `invalid` for a body that breaks its kind, `refused` for a kind that nobody writes,
 * and `not-found` for what is not there.
 */
export class KnowledgeBase {
  constructor(
    private readonly store: KnowledgeStore,
    private readonly clock: Clock,
  ) {}

  /** A new item under the id its content determines, else one made from its title. Throws `version-conflict` when taken. */
  async create(actor: string, { kind, ...draft }: NewItem): Promise<ItemVersion> {
    const definition = writable(kind);
    const body = validBody(definition, draft.body);
    const id = definition.id(body) ?? (await this.freeId(kind, definition.describe(body).title));
    return this.append(actor, definition, { ...draft, body, id, basedOn: 0, corrects: null });
  }

  /** The next version of an item. Throws `version-conflict` when `basedOn` is not the newest any more. */
  async revise(actor: string, revision: Revision): Promise<ItemVersion> {
    const { newest } = await this.state(revision.id);
    const definition = writable(newest.kind);
    const body = validBody(definition, revision.body);
    const determined = definition.id(body);
    if (determined !== null && determined !== revision.id) {
      const message = `nội dung thuộc về ${determined}, không phải ${revision.id}`;
      throw new KnowledgeError('invalid', message, [{ field: '', message }]);
    }
    return this.append(actor, definition, { ...revision, body });
  }

  async publish(actor: string, id: string, version: number, reason: string): Promise<void> {
    await this.store.publish({ itemId: id, version, at: this.clock.now(), actor, reason });
  }

  /** Takes an item from readers; its versions stay. */
  async withdraw(actor: string, id: string, reason: string): Promise<void> {
    await this.store.publish({ itemId: id, version: null, at: this.clock.now(), actor, reason });
  }

  async state(id: string): Promise<ItemState> {
    const [state] = await this.store.current([id]);
    return state ?? missing(id);
  }

  async load(id: string, which: Which): Promise<ItemVersion> {
    if (typeof which === 'number')
      return (await this.store.version(id, which)) ?? missing(`${id} bản ${which}`);
    const { newest, published } = await this.state(id);
    return which === 'newest' ? newest : (published ?? missing(`${id} đã công bố`));
  }

  /** What held on a day, as the base knew it at an instant (null: now). */
  inForce(id: string, day: Day, knownAt: Instant | null = null): Promise<InForce> {
    return this.store.inForce(id, day, knownAt ?? this.clock.now());
  }

  async history(id: string): Promise<readonly HistoryEntry[]> {
    const history = await this.store.history(id);
    return history.length > 0 ? history : missing(id);
  }

  list(filter: ItemFilter, page: PageRequest): Promise<Page<ItemState>> {
    return this.store.list(filter, page);
  }

  /** The links of a version, and the items that point at this one. */
  async links(id: string, which: Which, page: PageRequest): Promise<Links> {
    const { links } = await this.load(id, which);
    return { outgoing: links, incoming: await this.store.referring(id, page) };
  }

  async diff(id: string, from: number, to: number): Promise<VersionDiff> {
    return diffVersions(await this.load(id, from), await this.load(id, to));
  }

  /** See `importLaw`. */
  importLaw(
    actor: string,
    parsed: ParsedLaw,
    source: LawSource,
    options?: ImportOptions,
  ): Promise<ImportResult> {
    return importLaw(this.store, this.clock, actor, parsed, source, options);
  }

  /** See `loadContent`. */
  loadContent(actor: string, files: readonly ContentFile[]): Promise<ContentResult> {
    return loadContent(this.store, this.clock, actor, files);
  }

  private async append(
    actor: string,
    definition: KindDefinition,
    { id, body, ...rest }: Omit<Revision, 'body'> & Pick<NewVersion, 'body'>,
  ): Promise<ItemVersion> {
    const { basedOn, corrects, reason, publish } = rest;
    const entry: NewVersion = {
      ...{ itemId: id, kind: definition.kind, basedOn, corrects, reason, publish, actor, body },
      validity: definition.validity(body),
      links: definition.links(body),
      recordedAt: this.clock.now(),
    };
    const [version] = await this.store.append([entry]);
    return version!;
  }

  private async freeId(kind: string, title: string): Promise<string> {
    const first = `${kind}/${slug(title)}`;
    for (let n = 1; ; n += 1) {
      const id = n === 1 ? first : `${first}-${n}`;
      if ((await this.store.current([id])).length === 0) return id;
    }
  }
}

/** The definition of a kind that people write. Throws `refused` for one that the program alone makes. */
function writable(kind: string): KindDefinition {
  const definition = definitionOf(kind);
  if (!definition.sealed) return definition;
  throw new KnowledgeError('refused', `mục loại ${kind} do hệ thống lập một lần, không ai viết hay sửa được`);
}

function missing(what: string): never {
  throw new KnowledgeError('not-found', `không có ${what}`);
}
