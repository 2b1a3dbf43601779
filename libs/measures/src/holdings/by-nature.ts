import { citedAs, GAP_KINDS, GAP_STATUSES, type LegalStatus, MATURITIES } from '@app/knowledge';
import { NONE, without } from './by-reference.js';
import { type BasisStatus, type HeldLesson, type HoldingFacts } from './facts.js';
import { byKeys, type Group, groupOf, ranked } from './groups.js';

/** By the year in which it happened, from the first year to the last, those between without any too. */
export function lessonsByYear({ lessons }: HoldingFacts): Group[] {
  const groups = byKeys(lessons, ({ year }) => (year === null ? [] : [year]));
  const years = [...groups.keys()].map(Number);
  const first = Math.min(...years);
  const span = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const rows = Array.from({ length: span }, (_, n) => String(first + n)).map((key) =>
    groupOf({ key }, groups.get(key) ?? [], { kind: ['lesson'], year: [key] }),
  );
  return [...rows, ...without(lessons.filter(({ year }) => year === null))];
}

/** Every step, from the first to the last. */
export function lessonsByMaturity({ lessons }: HoldingFacts): Group[] {
  return MATURITIES.map((key) =>
    groupOf(
      { key },
      lessons.filter(({ maturity }) => maturity === key),
    ),
  );
}

/** Every kind of gap, each with how many of it stand at which status. */
export function gapsByKind({ gaps }: HoldingFacts): Group[] {
  const rows = GAP_KINDS.map((key) => {
    const held = gaps.filter(({ gapKind }) => gapKind === key);
    const parts = GAP_STATUSES.map((status) => ({
      key: status,
      value: held.filter((gap) => gap.status === status).length,
    }));
    return groupOf({ key }, held, null, parts);
  });
  return ranked(rows);
}

export function provisionsByStatus({ law }: HoldingFacts): Group[] {
  return law.map(({ status, total }) => ({
    ...{ key: status, label: status, value: total, items: null, parts: [] },
    search: { kind: ['provision'], status: [status] },
  }));
}

/** Documents with most provisions first, each with how many of them stand how today. */
export function provisionsByDocument({ law }: HoldingFacts): Group[] {
  const documents = new Map<string, Map<LegalStatus, number>>();
  for (const { status, documents: counts } of law)
    for (const { value, count } of counts)
      documents.set(value, (documents.get(value) ?? new Map<LegalStatus, number>()).set(status, count));
  const rows = [...documents].map(([key, counts]) => {
    const parts = law.map(({ status }) => ({ key: status, value: counts.get(status) ?? 0 }));
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    const search = { kind: ['provision'], document: [key] };
    return { key, label: citedAs(key), value, search, items: null, parts };
  });
  return ranked(rows);
}

/** What troubles a reader most stands first: a lesson counts under the first that fits one of its provisions. */
const TROUBLES: readonly BasisStatus[] = [
  'no-longer',
  'suspended',
  'not-yet',
  'unknown',
  'not-loaded',
  'in-force',
];

/** By how what they rest on stands today. */
export function lessonsByBasis({ lessons, basis }: HoldingFacts): Group[] {
  const troubleOf = ({ provisions }: HeldLesson): string =>
    TROUBLES.find((status) => provisions.some((id) => (basis.get(id) ?? 'not-loaded') === status)) ?? NONE;
  const groups = byKeys(lessons, (lesson) => [troubleOf(lesson)]);
  return [...TROUBLES, NONE].map((key) => groupOf({ key }, groups.get(key) ?? []));
}

/** Provisions that are no longer in force and that lessons still rest on. */
export function lapsedProvisions({ lessons, basis }: HoldingFacts): Group[] {
  const groups = byKeys(lessons, ({ provisions }) => provisions);
  const lapsed = [...groups].filter(([id]) => basis.get(id) === 'no-longer');
  return ranked(lapsed.map(([key, held]) => groupOf({ key, label: citedAs(key) }, held)));
}
