import { type Instant, KnowledgeError, MATURITIES, type Maturity, type Problem } from '@app/knowledge';

/** What a reviewer says of an item: it holds, it has to be written anew, it goes into another one, it goes, it is better proved. */
export const RULINGS = ['keep', 'revise', 'merge', 'retire', 'promote'] as const;
export type Ruling = (typeof RULINGS)[number];

/** A verdict as it is handed in, about one version and its very words. */
export interface Judgement {
  readonly version: number;
  /** Null from who is not shown it, as fields of the version are kept back from them: the number says which. */
  readonly contentHash: string | null;
  readonly ruling: Ruling;
  readonly reason: string;
  /** Of `merge`: the item it goes into. */
  readonly into: string | null;
  /** Of `promote`: what proves the next step of maturity. */
  readonly proof: string | null;
  /** How long the review took, as the reviewer says. */
  readonly minutes: number | null;
}

/** A verdict as it is kept. */
export interface Verdict extends Judgement {
  readonly contentHash: string;
  readonly by: string;
  readonly at: Instant;
  /** Whether a second person has to agree before anything is done. */
  readonly needsSecond: boolean;
  readonly confirmed: { readonly by: string; readonly at: Instant } | null;
  /** When it was carried out; null: not yet. */
  readonly doneAt: Instant | null;
}

/** The problems of a judgement that can be told from it alone. Throws `invalid` naming each field. */
export function checkJudgement({ ruling, reason, into, proof }: Judgement, itemId: string): void {
  const problems: Problem[] = [];
  const refuse = (field: string, message: string) => problems.push({ field, message });
  if (reason.trim() === '') refuse('reason', 'phải nói lý do');
  if (ruling === 'merge' && into === null) refuse('into', 'phải nói gộp vào mục nào');
  if (ruling === 'merge' && into === itemId) refuse('into', 'không gộp một mục vào chính nó');
  if (ruling !== 'merge' && into !== null) refuse('into', 'chỉ có khi gộp');
  if (ruling === 'promote' && !proof?.trim()) refuse('proof', 'phải nêu bằng chứng');
  if (ruling !== 'promote' && proof !== null) refuse('proof', 'chỉ có khi nâng mức chín');
  if (problems.length === 0) return;
  const named = problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new KnowledgeError('invalid', `Kết luận chưa hợp lệ: ${named}`, problems);
}

/** Whether a ruling takes something from readers for good, so that one person is not enough. */
export function needsSecond(ruling: Ruling): boolean {
  return ruling === 'retire' || ruling === 'merge';
}

/** The step after a maturity; null after the last. */
export function nextMaturity(maturity: Maturity): Maturity | null {
  return MATURITIES[MATURITIES.indexOf(maturity) + 1] ?? null;
}
