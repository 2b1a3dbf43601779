import {
  type Audiences,
  type Day,
  FACETS,
  type FacetName,
  type LegalStatus,
  type RecallRequest,
  type Validity,
} from '@app/search';
import { and, type Clause, holds, holdsAny, holdsShare, isAnyOf, or } from './clause.js';
import { facetCode, keyOf } from './codes.js';

/** The engine's filter grows with every unit: of more, the last are left out. */
const MOST_UNITS = 10;
/** Stand for days that are not stated. */
const FIRST_DAY = 0;
const LAST_DAY = 99_999_999;

export const STATUSES: readonly LegalStatus[] = ['in-force', 'not-yet', 'no-longer', 'suspended', 'unknown'];

/** What a text is filtered by beside its units and facets. */
export interface StoredValidity {
  /** Whether it has legal force at all. */
  readonly force: boolean;
  /** Days as the number YYYYMMDD. */
  readonly holdsFrom?: number;
  readonly holdsTo?: number;
  readonly suspended?: boolean;
}

export function storedValidity(validity: Validity | null): StoredValidity {
  if (!validity) return { force: false };
  return {
    force: true,
    holdsFrom: validity.from === null ? FIRST_DAY : dayNumber(validity.from),
    holdsTo: validity.to === null ? LAST_DAY : dayNumber(validity.to),
    suspended: validity.suspended,
  };
}

/** A request without the units that the engine cannot look at. */
export function withinReach(request: RecallRequest): RecallRequest {
  return { ...request, units: request.units.slice(0, MOST_UNITS) };
}

/** What matches, wherever it stands and however it is filtered. */
export function matchClause({ required, units, least }: RecallRequest): Clause {
  const all = and(...[...new Set(required)].map(holds));
  if (units.length === 0) return all;
  if (least > 0) return and(all, holdsShare(units, least));
  return required.length > 0 ? all : holdsAny(units);
}

/** Current texts, or those that hold on the day. */
export function timeClause({ asOfDay, day }: RecallRequest): Clause {
  if (!asOfDay) return 'current = true';
  return or(and(...begun(day), ...unended(day)), and('force = false', 'current = true'));
}

/** Texts that somebody may see. */
export function seenClause(audiences: Audiences): Clause {
  return audiences === null || isAnyOf('classification', audiences);
}

/** Texts that may be seen and pass every filter but that of `without`. */
export function filterClause({ audiences, filters, day }: RecallRequest, without?: FacetName): Clause {
  return and(
    seenClause(audiences),
    ...FACETS.filter((name) => name !== without).map((name) => {
      const wanted = filters[name];
      if (!wanted) return true;
      if (name === 'status')
        return or(...STATUSES.filter((one) => wanted.includes(one)).map((one) => statusClause(one, day)));
      return isAnyOf(facetAttribute(name), wanted.map(facetCode));
    }),
  );
}

/** What matches at the time asked, and the texts that are named; filters come on top. */
export function foundClause(request: RecallRequest): Clause {
  return or(isAnyOf('key', request.named.map(keyOf)), and(timeClause(request), matchClause(request)));
}

/** The same as `statusOn` tells of a text. */
export function statusClause(status: LegalStatus, day: Day): Clause {
  switch (status) {
    case 'no-longer':
      return `holdsTo <= ${dayNumber(day)}`;
    case 'not-yet':
      return and(...unended(day), `holdsFrom > ${dayNumber(day)}`);
    case 'suspended':
      return and(...unended(day), ...begun(day), 'suspended = true');
    case 'unknown':
      return and(...unended(day), `holdsFrom = ${FIRST_DAY}`, 'suspended = false');
    case 'in-force':
      return and(...unended(day), ...begun(day), `holdsFrom > ${FIRST_DAY}`, 'suspended = false');
  }
}

export function facetAttribute(name: FacetName): string {
  return `facet_${name}`;
}

function begun(day: Day): Clause[] {
  return [`holdsFrom <= ${dayNumber(day)}`];
}

function unended(day: Day): Clause[] {
  return [`holdsTo > ${dayNumber(day)}`];
}

function dayNumber(day: Day): number {
  return Number(day.replaceAll('-', ''));
}
