import { type AnyRouter, getRouteApi, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Question, questionOf, searchOf, validateQuestion } from './question.js';

const here = getRouteApi('/');
/** What is typed reaches the address after a breath: browsers slow down pages that write it at every key. */
const BREATH_MS = 250;

/** Another question made of the one that stands now, whatever was typed meanwhile. */
export type Edit = (question: Question) => Question;

export interface Asking {
  readonly question: Question;
  /** Still being typed, or moved about in: one step of the history until it is settled. */
  readonly draft: (edit: Edit) => void;
  /** Meant so: Enter, a choice. A step of the history of its own. */
  readonly settle: (edit?: Edit) => void;
}

/** A question in the words of an address, to compare. */
function wordsOf({ options }: AnyRouter, search: string): string {
  return JSON.stringify(validateQuestion(options.parseSearch!(search) as Record<string, unknown>));
}

/** The question of the page: the address has it, and what is typed is here before it is there. */
export function useQuestion(): Asking {
  const router = useRouter();
  const search = here.useSearch();
  const atAddress = useMemo(() => questionOf({ ...search }), [search]);
  const [own, setOwn] = useState<Question | null>(null);
  const question = own ?? atAddress;
  const latest = useRef(question);
  useLayoutEffect(() => {
    latest.current = question;
  }, [question]);
  const written = useRef('');
  const isDraft = useRef(false);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const stop = router.history.subscribe(({ location }) => {
      if (location.pathname === '/' && wordsOf(router, location.search) === written.current) return;
      // Somebody went back, or followed a link: what was typed here is past.
      clearTimeout(later.current);
      isDraft.current = false;
      setOwn(null);
    });
    return () => {
      stop();
      clearTimeout(later.current);
    };
  }, [router]);

  const write = useCallback(
    (next: Question, settles: boolean) => {
      clearTimeout(later.current);
      const search = searchOf(next);
      const words = JSON.stringify(search);
      const isThere = words === wordsOf(router, router.history.location.search);
      if (!isThere) {
        written.current = words;
        void router.navigate({ to: '/', search, replace: isDraft.current, resetScroll: false });
      }
      isDraft.current = !settles && (isDraft.current || !isThere);
    },
    [router],
  );
  const draft = useCallback(
    (edit: Edit) => {
      const next = edit(latest.current);
      latest.current = next;
      setOwn(next);
      clearTimeout(later.current);
      later.current = setTimeout(() => write(next, false), BREATH_MS);
    },
    [write],
  );
  const settle = useCallback(
    (edit: Edit = same) => {
      const next = edit(latest.current);
      latest.current = next;
      setOwn(next);
      write(next, true);
    },
    [write],
  );
  return { question, draft, settle };
}

const same: Edit = (question) => question;
