import {
  FACETS,
  FACET_VALUES,
  type FacetCount,
  type FacetName,
  type RecallRequest,
  type StoredFacet,
} from '@app/search';
import { best } from './best.js';
import { type TextTable } from './text-table.js';
import { holds, STATUSES } from './validity-column.js';

/** One facet of every text: the number of its set of values, and what the request wants of it. */
interface Column {
  readonly name: FacetName;
  readonly of: Uint32Array;
  readonly sets: readonly (readonly number[])[];
  readonly values: readonly string[];
  /** 1 for the sets that pass the filter; null without one. */
  readonly accepts: Uint8Array | null;
  /** By set; null when nobody asked. */
  readonly counts: Uint32Array | null;
}

/**
 * Filters matches and counts facets. A text that one filter alone refuses still counts for that filter's own
 * facet: so a reader sees what choosing another value would find.
 */
export class Filtering {
  private readonly columns: readonly Column[];
  private readonly statuses: Uint32Array;

  constructor(
    private readonly texts: TextTable,
    private readonly request: RecallRequest,
    /** Numbers of the texts that count on whatever day. */
    private readonly named: readonly number[],
  ) {
    this.statuses = texts.validity.statusesOn(request.day);
    this.columns = FACETS.map((name) => this.column(name)).filter(({ accepts, counts }) => accepts ?? counts);
  }

  /** Keeps in `docnos` (in place, at its beginning) what passes; returns how many. */
  apply(docnos: Uint32Array): number {
    const seen = docnos.subarray(0, this.keepSeen(docnos));
    const ofTime = seen.subarray(0, this.keepOfTime(seen));
    const filters = this.columns.filter(({ accepts }) => accepts);
    const passed = filters.length === 0 ? ofTime : ofTime.subarray(0, this.keepPassing(ofTime, filters));
    for (const { of, counts } of this.columns) if (counts) tally(passed, of, counts);
    return passed.length;
  }

  facets(): { [name in FacetName]?: readonly FacetCount[] } {
    const asked = this.columns.filter(({ counts }) => counts);
    return Object.fromEntries(asked.map((column) => [column.name, told(column)]));
  }

  private keepSeen(docnos: Uint32Array): number {
    const { classification } = this.texts;
    const { audiences } = this.request;
    if (audiences === null) return docnos.length;
    const accepts = classification.accepting(audiences);
    let kept = 0;
    for (const docno of docnos) if (accepts[classification.of[docno]!] === 1) docnos[kept++] = docno;
    return kept;
  }

  private keepOfTime(docnos: Uint32Array): number {
    const { statuses } = this;
    const { asOfDay } = this.request;
    const { state } = this.texts;
    let kept = 0;
    for (let i = 0; i < docnos.length; i++) {
      const docno = docnos[i]!;
      const status = statuses[docno]!;
      const isOfTime = asOfDay && status > 0 ? holds(status) : state[docno] === CURRENT;
      if (isOfTime || this.named.includes(docno)) docnos[kept++] = docno;
    }
    return kept;
  }

  private keepPassing(docnos: Uint32Array, filters: readonly Column[]): number {
    let kept = 0;
    for (const docno of docnos) {
      let refusals = 0;
      let refusing: Column | null = null;
      for (const filter of filters) {
        if (filter.accepts![filter.of[docno]!] === 1) continue;
        refusals++;
        refusing = filter;
      }
      if (refusing === null) docnos[kept++] = docno;
      else if (refusals === 1 && refusing.counts) {
        const set = refusing.of[docno]!;
        refusing.counts[set] = refusing.counts[set]! + 1;
      }
    }
    return kept;
  }

  private column(name: FacetName): Column {
    const wanted = this.request.filters[name];
    const column = name === 'status' ? this.statusColumn(wanted) : this.storedColumn(name, wanted);
    const counts = this.request.facets.includes(name) ? new Uint32Array(column.sets.length) : null;
    return { name, ...column, counts };
  }

  private statusColumn(wanted: readonly string[] | undefined) {
    const accepts = wanted
      ? Uint8Array.from(STATUSES, (status) => (status && wanted.includes(status) ? 1 : 0))
      : null;
    return { of: this.statuses, sets: STATUS_SETS, values: STATUS_VALUES, accepts };
  }

  private storedColumn(name: StoredFacet, wanted: readonly string[] | undefined) {
    const column = this.texts.facets[name];
    const accepts = wanted ? column.accepting(wanted) : null;
    return { of: column.of, sets: column.sets, values: column.values, accepts };
  }
}

const CURRENT = 2;
const STATUS_SETS = STATUSES.map((status, number) => (status ? [number] : []));
const STATUS_VALUES = STATUSES.map((status) => status ?? '');

function tally(docnos: Uint32Array, of: Uint32Array, counts: Uint32Array): void {
  for (let i = 0; i < docnos.length; i++) {
    const set = of[docnos[i]!]!;
    counts[set] = counts[set]! + 1;
  }
}

/** The values that are told, and all that are as frequent as the last of them. */
function mostFrequent(occurring: Uint32Array, totals: Float32Array): number[] {
  const chosen = best(occurring, totals, FACET_VALUES);
  if (chosen.length < FACET_VALUES) return chosen;
  const least = totals[chosen.at(-1)!]!;
  return [...occurring].filter((value) => totals[value]! >= least);
}

function told({ sets, values, counts }: Column): FacetCount[] {
  const totals = new Float32Array(values.length);
  for (let set = 0; set < sets.length; set++) {
    const count = counts![set]!;
    if (count > 0) for (const value of sets[set]!) totals[value] = totals[value]! + count;
  }
  const occurring = new Uint32Array(values.length);
  let length = 0;
  for (let value = 0; value < totals.length; value++) if (totals[value]! > 0) occurring[length++] = value;
  return mostFrequent(occurring.subarray(0, length), totals)
    .map((value) => ({ value: values[value]!, count: totals[value]! }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, FACET_VALUES);
}
