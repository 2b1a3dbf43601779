import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, type OwnDraft } from '../../api/own-drafts.js';

const PAUSE_MS = 700;
/** The first leaves time to write while the browser asks; phones tell the second alone. */
const LEAVING = ['beforeunload', 'pagehide'] as const;

/** What is to be kept; null: nothing was changed yet. */
type Unsaved = Omit<OwnDraft, 'savedAt'> | null;

export interface Autosave {
  /** ISO instant of the last draft that was kept; null: none. */
  readonly savedAt: string | null;
  /** Whether this browser keeps nothing: a private window, a full disk. */
  readonly hasFailed: boolean;
  /** Once the server has it: no draft is kept any more. */
  readonly forget: () => Promise<void>;
}

/** Keeps what is written in this browser, a moment after it was typed and when the page is left. */
export function useAutosave(unsaved: Unsaved): Autosave {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef<Unsaved>(null);
  const isDone = useRef(false);
  const stamp = unsaved && JSON.stringify(unsaved);
  useEffect(() => {
    latest.current = unsaved;
  });
  const keep = useCallback((): void => {
    const draft = latest.current;
    if (!draft || isDone.current) return;
    const at = new Date().toISOString();
    keepDraft({ ...draft, savedAt: at }).then(
      () => {
        setSavedAt(at);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    if (stamp === null) return undefined;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [stamp, keep]);
  useEffect(() => {
    for (const leaving of LEAVING) globalThis.addEventListener(leaving, keep);
    return () => {
      for (const leaving of LEAVING) globalThis.removeEventListener(leaving, keep);
      keep();
    };
  }, [keep]);
  const forget = async (): Promise<void> => {
    isDone.current = true;
    const draft = latest.current;
    if (draft) await dropDraft(draft.person, draft.name).catch(() => undefined);
  };
  return { savedAt, hasFailed, forget };
}
