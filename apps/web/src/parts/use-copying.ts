import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';
import { copyText } from './copy-text.js';

const SAYS_SO_MS = 2_000;

/** Copies words, or what they are by then, when asked to, and tells for a moment whether that went well; null before and after. */
export function useCopying(text: string | (() => string)) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const { start } = useTimeout(() => setOutcome(null), SAYS_SO_MS);
  const copy = async (): Promise<void> => {
    setOutcome((await copyText(typeof text === 'string' ? text : text())) ? 'copied' : 'notCopied');
    start();
  };
  return { outcome, copy: () => void copy() };
}
