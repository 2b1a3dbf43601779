import { type Classification, type Day, type Facets, type LegalStatus, type Validity } from '@app/knowledge';
import { type FacetName } from './facets.js';

/** What an index holds: restricted texts are in none, so that no fault of a question can bring them out. */
export const INDEXED = ['public', 'internal'] as const satisfies readonly Classification[];

/** Whose texts somebody may see, by classification; null: all there are. */
export type Audiences = readonly Classification[] | null;

/** One text as it is found: the version of an item that readers see, or an older segment of its timeline. */
export interface SearchDocument {
  /** The item's id for what readers see now, `itemId@n` for version n while it held. */
  readonly id: string;
  readonly itemId: string;
  readonly version: number;
  /** What reconciling compares: changes whenever anything here does. */
  readonly hash: string;
  readonly kind: string;
  readonly classification: Classification;
  /** False for the older segments: they are found only with `on`. */
  readonly current: boolean;
  readonly title: string;
  readonly path: readonly string[];
  /** NFC, without the title; sections joined by line breaks. */
  readonly text: string;
  /** Where each section begins in `text` (UTF-16 units), ascending: a hit can say which point it stands in. */
  readonly anchors: readonly Anchor[];
  readonly facets: Facets;
  /** The days this segment holds; null for kinds without legal force. */
  readonly validity: Validity | null;
}

export interface Anchor {
  readonly at: string;
  readonly start: number;
}

/**
 * A document with what it is found and ranked by, worked out once so that no engine has to. `words`: the toned
 * syllables (see `syllables()`) of the title, and of the text with the path after it. The engine finds by **units**: the
 * folded syllables ("buu") and the folded pairs of neighbours ("buu_chinh"); pairs do not reach across the end of the
 * title.
 */
export interface IndexedDocument extends SearchDocument {
  /** What the ranker reads (see `ranking/vector.ts`): the engine keeps it and hands it back with a candidate. */
  readonly vector: Uint8Array;
  readonly words: { readonly title: readonly string[]; readonly text: readonly string[] };
}

export interface Changes {
  /** Replaces what has the same id. */
  readonly put: readonly IndexedDocument[];
  /** Ids; one that is not there is no error. */
  readonly remove: readonly string[];
  /** How far in the store's change sequence the index stands after this; kept in the same transaction. */
  readonly sequence: number;
  /** Tells that change from one of another store, see `markOf` of the indexer; an index made of no store has none. */
  readonly mark?: number;
}

export interface Unit {
  readonly term: string;
  /** Above 0: how telling the unit is. */
  readonly weight: number;
}

/**
 * What to find. A text **matches** when it holds every unit of `required` and units of `units` whose weights
 * come to at least the share `least` of them all; with no units at all every text matches. Filters of one name
 * are alternatives, different names must all hold.
 */
export interface RecallRequest {
  /** Heaviest first. An engine that cannot look at them all leaves out the last, and counts `least` on the rest. */
  readonly units: readonly Unit[];
  readonly required: readonly string[];
  /** From 0 to 1; 0 asks nothing of `units` when `required` is given, and else for any one of them. */
  readonly least: number;
  /**
   * Ids of texts that match whatever they hold and on whatever day; those that pass the filters are always among
   * the candidates.
   */
  readonly named: readonly string[];
  readonly filters: Filters;
  /** Texts of other classifications are not there: neither found, nor counted, nor named. */
  readonly audiences: Audiences;
  /** Statuses are told as of this day. */
  readonly day: Day;
  /**
   * True: only segments that hold on `day` (its first and last day included), suspended or of unknown
   * beginning too, and current texts of kinds without legal force. False: only current texts.
   */
  readonly asOfDay: boolean;
  readonly facets: readonly FacetName[];
  /** Candidates wanted, at most 1000. */
  readonly limit: number;
}

export type Filters = { readonly [name in FacetName]?: readonly string[] };

export interface Candidate {
  readonly id: string;
  readonly itemId: string;
  readonly kind: string;
  /** The engine's own first guess; only the order means something. */
  readonly score: number;
  readonly vector: Uint8Array;
  readonly status: LegalStatus | null;
  readonly maturity: string | null;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface Recalled {
  /** Best first by the engine's guess; equals in an order that does not change. */
  readonly candidates: readonly Candidate[];
  /** All matches, not only those returned. */
  readonly total: number;
  /** True counts over all matches, most frequent first, equals by value. A facet's own filter does not count for it. */
  readonly facets: { readonly [name in FacetName]?: readonly FacetCount[] };
}

/** A unit as texts spell it ("bưu_chính") and the number of texts that spell it so. */
export interface Spelling {
  readonly toned: string;
  readonly count: number;
}

/** A folded syllable or pair and the number of texts that hold it. */
export interface Frequency {
  readonly term: string;
  readonly documents: number;
}

export interface IndexEntry {
  readonly id: string;
  readonly hash: string;
}

export interface IndexState {
  /** Of the last `apply`; 0 for an empty index. */
  readonly sequence: number;
  /** Of the last `apply`; 0 where it gave none. */
  readonly mark: number;
  readonly documents: number;
  /** Share of the index that only replaced and removed texts still take, 0 to 1: worth a rebuild above 0.3. */
  readonly waste: number;
  readonly bytes: number;
  /** What the engine had to put right by itself when it opened, in one line; null for nothing. */
  readonly notice: string | null;
}

/**
 * Recall: finds the texts worth ranking, counts all that match. Disposable: everything in it can be made again from
 * the store. What `apply` has accepted, every later call sees. Throws `KnowledgeError`: `unavailable` when the
 * engine cannot serve, `damaged` when what it kept cannot be read.
 */
export abstract class SearchIndex {
  /** All or nothing. */
  abstract apply(changes: Changes): Promise<void>;

  /** The texts that match, the best of them as candidates, and what is counted of all. */
  abstract recall(request: RecallRequest): Promise<Recalled>;

  /**
   * Number of texts that hold each unit, in the order asked. Of all texts, those removed may count until a rebuild; for
   * audiences exactly those count that are there and that these may see.
   */
  abstract frequencies(units: readonly string[], audiences?: Audiences): Promise<readonly number[]>;

  /** The spellings of each folded unit, most frequent first, in the order asked; empty for an unknown one. */
  abstract spellings(units: readonly string[]): Promise<readonly (readonly Spelling[])[]>;

  /** Every folded syllable that occurs, in no particular order. The same object until the index changes. */
  abstract vocabulary(): Promise<ReadonlyMap<string, number>>;

  /** The most frequent units that begin with `prefix` ("buu_ch"), pairs only when it holds a `_`. */
  abstract complete(prefix: string, limit: number): Promise<readonly Frequency[]>;

  /** The documents among `ids` that are there, in the order asked. */
  abstract documents(ids: readonly string[]): Promise<readonly SearchDocument[]>;

  /** Every id and hash once, in no particular order. */
  abstract entries(): AsyncIterable<IndexEntry>;

  /** How the index stands: asked for before and after every write, so it has to be cheap. */
  abstract state(): Promise<IndexState>;

  /**
   * Fills a fresh, empty index aside and puts it in the place of this one when `fill` has finished; until then, and
   * when it fails, this one serves as it was. Throws what `fill` throws, and `unavailable` while another renews.
   */
  abstract renew<T>(fill: (fresh: SearchIndex) => Promise<T>): Promise<T>;
}
