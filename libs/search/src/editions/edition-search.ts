import { type Clock, KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { type AbbreviationTable } from '@app/text';
import { type Pace, SystemPace } from '../indexing/pace.js';
import { type SearchIndex } from '../ports/search-index.js';
import { SearchService } from '../service/search-service.js';
import { EditionIndex } from './edition-index.js';
import { readManifest } from './manifest.js';

/** Whoever asks waits so long for an index that is being made. */
const PATIENCE_MS = 2_000;
const RETRY_AFTER_SECONDS = 5;

export interface EditionSearchParts {
  readonly store: KnowledgeStore;
  /** Opens the index that belongs to the edition of a year, empty where there was none. */
  readonly openEdition: (year: number) => Promise<SearchIndex>;
  readonly abbreviations: AbbreviationTable;
  readonly clock: Clock;
  /** How time passes: the machine's own when not given. */
  readonly pace?: Pace;
}

interface Room {
  readonly edition: EditionIndex;
  readonly service: SearchService;
}

/** Search in editions, each in an index that is made when somebody first asks for it. */
export class EditionSearch {
  private readonly rooms = new Map<number, Promise<Room>>();
  private readonly making = new Map<number, Promise<void>>();

  constructor(private readonly parts: EditionSearchParts) {}

  /**
   * The search in the edition of a year. Throws `not-found` for a year without one, and `unavailable` with the time to
   * ask again while its index is being made.
   */
  async of(year: number): Promise<SearchService> {
    const { edition, service } = await this.room(year);
    await this.inTime(year, this.brought(year, edition));
    return service;
  }

  private room(year: number): Promise<Room> {
    const known = this.rooms.get(year) ?? this.begin(year);
    this.rooms.set(year, known);
    known.catch(() => this.rooms.delete(year));
    return known;
  }

  private async begin(year: number): Promise<Room> {
    const { store, openEdition, abbreviations, clock } = this.parts;
    const manifest = await readManifest(store, year);
    const index = await openEdition(year);
    const edition = new EditionIndex(store, index, manifest);
    return { edition, service: new SearchService(index, abbreviations, clock) };
  }

  /** One at a time for each edition; whoever comes meanwhile gets what is under way. */
  private brought(year: number, edition: EditionIndex): Promise<void> {
    const under = this.making.get(year) ?? bring(edition).finally(() => this.making.delete(year));
    this.making.set(year, under);
    return under;
  }

  private async inTime(year: number, work: Promise<void>): Promise<void> {
    const { pace = new SystemPace() } = this.parts;
    const patience = new AbortController();
    const late = pace.pause(PATIENCE_MS, patience.signal).then(() => 'late' as const);
    const first = await Promise.race([work, late]).finally(() => patience.abort());
    if (first !== 'late') return;
    const message = `Ấn bản năm ${year} đang được lập chỉ mục. Thử lại sau số giây trong Retry-After.`;
    throw new KnowledgeError('unavailable', message, [], { retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
}

async function bring(edition: EditionIndex): Promise<void> {
  if (!(await edition.isFilled())) await edition.fill();
  await edition.catchUp();
}
