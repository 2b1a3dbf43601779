import { type Day, type Facets, type LegalStatus, type Validity } from '@app/knowledge';
import { type FacetName } from '../ports/facets.js';
import { type Audiences, type FacetCount, type Filters } from '../ports/search-index.js';
import { type Segment, type Snippet, type Understood } from '../query/index.js';

/** A provision that the question names, found by the caller; it stands first, whole. */
export interface CitedItem {
  readonly itemId: string;
  /** The point or clause meant: "khoan-3/diem-g"; null for the whole article. */
  readonly at: string | null;
  /** Where the question says so. */
  readonly understood: Understood;
}

export interface SearchRequest {
  /** As typed; empty lists everything that passes the filters. */
  readonly query: string;
  /** Whose texts the one who asks may see: all others are as if they were not there. */
  readonly audiences: Audiences;
  readonly filters?: Filters;
  /** Only what held on this day; null: what readers see now, statuses as of today. */
  readonly on?: Day | null;
  readonly offset?: number;
  /** Hits on a page, at most 100; 10 unless told. */
  readonly limit?: number;
  /** Facets to count; none unless told. */
  readonly facets?: readonly FacetName[];
  readonly cited?: readonly CitedItem[];
  /** What is to be taken as typed, by `from` of what was understood before. */
  readonly keep?: readonly string[];
}

/** What lists show of a text. */
export interface Card {
  readonly id: string;
  readonly itemId: string;
  readonly version: number;
  readonly kind: string;
  readonly title: string;
  readonly path: readonly string[];
  readonly facets: Facets;
  readonly validity: Validity | null;
  /** On the day asked, else today; null for kinds without legal force. */
  readonly status: LegalStatus | null;
}

export interface Hit extends Card {
  /** The clause, point or section cited, else the one where the question is met best; null for the whole. */
  readonly at: string | null;
  /** The title in pieces, those marked that answer. */
  readonly titleSegments: readonly Segment[];
  /** The passages that answer best, best first; never none. */
  readonly snippets: readonly Snippet[];
  readonly cited: boolean;
  /** Scores of one question compare; 0 for cited hits. */
  readonly score: number;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /**
   * All that match: of a question of up to four syllables the texts that hold them all, of a longer one those that
   * hold a good part of its telling words.
   */
  readonly total: number;
  readonly facets: { readonly [name in FacetName]?: readonly FacetCount[] };
  /** With `on`: today's matching texts that do not hold on that day, by status; they are not among the hits. */
  readonly notHolding: readonly FacetCount[];
  readonly understood: readonly Understood[];
  readonly didYouMean: string | null;
  readonly tookMs: number;
}
