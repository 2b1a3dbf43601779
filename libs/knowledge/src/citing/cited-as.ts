import { formatCitation } from '@app/law';

/** A place of the law as people cite it, from its id: "khoản 3 Điều 33 Nghị định số 174/2026/NĐ-CP"; any other id as it is. */
export function citedAs(id: string): string {
  return formatCitation(id) || id;
}
