import { useState } from 'react';
import { useSession } from '../../api/entrance.js';
import { type Ruling } from './data.js';

/** What somebody is about to say of an item. */
export interface VerdictDraft {
  readonly ruling: Ruling | null;
  readonly reason: string;
  readonly into: string | null;
  readonly proof: string;
  readonly minutes: number | string;
}

const NOTHING: VerdictDraft = { ruling: null, reason: '', into: null, proof: '', minutes: '' };

/** While the page is open, in memory alone: what is typed of one item is there again after a look at another. */
const drafts = new Map<string, VerdictDraft>();

export type Change = (change: Partial<VerdictDraft>) => void;

/** The draft of who is here about an item of a year, how to change it, and how to forget it. */
export function useVerdictDraft(year: number, itemId: string) {
  const session = useSession();
  const key = `${session?.id} ${year} ${itemId}`;
  const [draft, setDraft] = useState<VerdictDraft>(() => drafts.get(key) ?? NOTHING);
  const change: Change = (changed) =>
    setDraft((before) => {
      const after = { ...before, ...changed };
      drafts.set(key, after);
      return after;
    });
  return {
    draft,
    change,
    forget: () => drafts.delete(key),
    isTouched: draft.reason !== '' || draft.proof !== '',
  };
}
