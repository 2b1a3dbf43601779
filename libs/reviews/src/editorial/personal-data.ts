import { definitionOf, type ItemVersion, type Json, KnowledgeError } from '@app/knowledge';
import { type Finding, personalData } from '@app/text';

/** Something in a version that looks like data of a person; `field` is a path such as `legalBasis.0.note`. */
export interface PersonalDataFinding extends Finding {
  readonly field: string;
}

/**
 * What looks like data of persons in what readers would see of a version. Fields they never see are left out, and so
 * are the words of the State, which name who signed them.
 */
export function personalDataIn({ kind, body }: ItemVersion): PersonalDataFinding[] {
  if (kind === 'document') return [];
  const { restricted, sectioned } = definitionOf(kind);
  const unread = new Set([...restricted, ...sectioned]);
  return Object.entries(body).flatMap(([field, value]) =>
    unread.has(field) ? [] : findingsIn(field, value),
  );
}

/** The refusal to publish what nobody answered for, with one problem a finding. */
export function unacknowledged(found: readonly PersonalDataFinding[]): KnowledgeError {
  const message =
    'Trong bài có chỗ giống dữ liệu cá nhân: che đi, hoặc xác nhận đã xem và nêu lý do giữ lại.';
  const problems = found.map(({ field, text, why }) => ({
    field: `body.${field}`,
    message: `"${text}": ${why}`,
  }));
  return new KnowledgeError('invalid', message, problems);
}

function findingsIn(field: string, value: Json): PersonalDataFinding[] {
  if (typeof value === 'string') return personalData(value).map((finding) => ({ field, ...finding }));
  if (typeof value !== 'object' || value === null) return [];
  // The address of a source is a row of words and numbers that nobody reads as a name or a telephone.
  const parts = Object.entries(value).filter(([name]) => name !== 'url');
  return parts.flatMap(([name, part]) => findingsIn(`${field}.${name}`, part));
}
