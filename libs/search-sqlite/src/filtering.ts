import { FACETS, FACET_VALUES, type FacetCount, type FacetName, type RecallRequest } from '@app/search';
import { type FacetColumn } from './facet-column.js';
import { type TextTable } from './text-table.js';
import { dayNumber, STATUSES } from './validity-column.js';

/** What one facet says of a text: the number of its set of values. */
interface Reader {
  readonly name: FacetName;
  setOf(docno: number): number;
  readonly sets: readonly (readonly number[])[];
  readonly values: readonly string[];
  /** 1 for the sets that pass the filter; null without one. */
  readonly accepts: Uint8Array | null;
  readonly counts: Uint32Array | null;
}

/**
 * Filters matches and counts facets in one pass. A text that one filter alone refuses still counts for that
 * filter's own facet: so a reader sees what choosing another value would find.
 */
export class Filtering {
  private readonly readers: readonly Reader[];
  private readonly day: number;

  constructor(
    private readonly texts: TextTable,
    private readonly request: RecallRequest,
  ) {
    this.day = dayNumber(request.day);
    this.readers = FACETS.filter((name) => request.facets.includes(name) || request.filters[name]).map(
      (name) => this.reader(name),
    );
  }

  /** Keeps in `docnos` (in place, at its beginning) what passes; returns how many. */
  apply(docnos: Uint32Array): number {
    let kept = 0;
    for (const docno of docnos) {
      if (!this.isTime(docno)) continue;
      const refusal = this.refusal(docno);
      if (refusal === REFUSED) continue;
      this.count(docno, refusal);
      if (refusal === null) docnos[kept++] = docno;
    }
    return kept;
  }

  facets(): { [name in FacetName]?: readonly FacetCount[] } {
    const found: { [name in FacetName]?: readonly FacetCount[] } = {};
    for (const reader of this.readers) if (reader.counts) found[reader.name] = told(reader);
    return found;
  }

  private isTime(docno: number): boolean {
    const { state, validity } = this.texts;
    if (!this.request.asOfDay) return state[docno] === 2;
    const withoutForce = validity.statusOn(docno, this.day) === 0;
    return withoutForce ? state[docno] === 2 : validity.holdsOn(docno, this.day);
  }

  /** Null: passes; a reader: refused by its filter alone. */
  private refusal(docno: number): Reader | null | typeof REFUSED {
    let refusal: Reader | null = null;
    for (const reader of this.readers) {
      if (reader.accepts === null || reader.accepts[reader.setOf(docno)] === 1) continue;
      if (refusal) return REFUSED;
      refusal = reader;
    }
    return refusal;
  }

  private count(docno: number, refusal: Reader | null): void {
    for (const reader of this.readers) {
      if (reader.counts === null || (refusal !== null && refusal !== reader)) continue;
      const set = reader.setOf(docno);
      reader.counts[set] = reader.counts[set]! + 1;
    }
  }

  private reader(name: FacetName): Reader {
    const wanted = this.request.filters[name];
    const counted = this.request.facets.includes(name);
    if (name === 'status') {
      const setOf = (docno: number) => this.texts.validity.statusOn(docno, this.day);
      const accepts = wanted ? Uint8Array.from(STATUSES, (s) => (s && wanted.includes(s) ? 1 : 0)) : null;
      const values = STATUSES.map((status) => status ?? '');
      const sets = STATUSES.map((status, number) => (status ? [number] : []));
      return { name, setOf, sets, values, accepts, counts: counted ? new Uint32Array(sets.length) : null };
    }
    const column: FacetColumn = this.texts.facets[name];
    const accepts = wanted ? column.accepting(wanted) : null;
    const counts = counted ? new Uint32Array(column.sets.length) : null;
    return {
      name,
      setOf: (docno) => column.setOf(docno),
      sets: column.sets,
      values: column.values,
      accepts,
      counts,
    };
  }
}

const REFUSED = Symbol('refused');

function told({ sets, values, counts }: Reader): FacetCount[] {
  const totals = new Map<number, number>();
  counts?.forEach((count, set) => {
    if (count > 0) for (const value of sets[set]!) totals.set(value, (totals.get(value) ?? 0) + count);
  });
  return [...totals]
    .map(([value, count]) => ({ value: values[value]!, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, FACET_VALUES);
}
