import { useEffect } from 'react';
import { api } from '../../api/client.js';
import { type Question } from './question.js';

/** Who stops typing so long has asked. */
const PAUSE_MS = 1_000;

/** The last question that was counted, and the one from whose hits one was opened: they outlive a look at a hit. */
let counted = '';
let opened = '';

const wordsOf = ({ text }: Question): string => text.trim().toLowerCase();

/**
 * Counts a question once, when it is meant and not while it is typed, and by its words alone: what a filter hides is
 * not missing. Editions are looked into for what was.
 */
export function countSearch(question: Question): void {
  const words = wordsOf(question);
  if (words === '' || words === counted || question.edition !== null) return;
  counted = words;
  const query = { q: question.text.trim(), keep: [...question.keep], limit: 1 };
  // That a count was lost is nothing a reader can do something about.
  api.GET('/api/v1/search', { params: { query } }).catch(() => undefined);
}

export function useCounting(question: Question): void {
  useEffect(() => {
    const pause = setTimeout(() => countSearch(question), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [question]);
}

/** Tells that a hit was opened; `first` of what its question found. */
export function countOpened(question: Question, itemId: string): void {
  countSearch(question);
  const words = wordsOf(question);
  const first = words !== '' && words !== opened && question.edition === null;
  if (first) opened = words;
  api.POST('/api/v1/searches/opened', { body: { itemId, first }, keepalive: true }).catch(() => undefined);
}
