import { type ReactNode } from 'react';
import { type Hit } from './question.js';

/** What the excerpts of a hit have marked, longest first: the same is marked in its whole text. */
export function markedWords({ titleSegments, snippets }: Hit): readonly string[] {
  const segments = [...titleSegments, ...snippets.flatMap((snippet) => snippet.segments)];
  const words = segments.filter(({ mark }) => mark).map(({ text }) => text.trim().toLowerCase());
  return [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
}

export function marked(text: string, words: readonly string[]): ReactNode {
  if (words.length === 0) return text;
  const any = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'giu');
  return text.split(whole).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
