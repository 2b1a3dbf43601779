import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { CutOff, type Report, sendLaw, type Stage } from './send-law.js';

/** One file on its way: read first, and written only when somebody says so. */
export interface Entry {
  readonly key: number;
  readonly file: File;
  /** Lets it take the place of the same document from another file. */
  readonly replace: boolean;
  readonly phase: 'waiting' | 'checking' | 'checked' | 'writing' | 'written' | 'failed' | 'cut-off';
  /** What was under way when it failed or was cut off. */
  readonly wasWriting: boolean;
  readonly stage: Stage | null;
  readonly report: Report | null;
  readonly error: unknown;
}

type Job = { readonly key: number; readonly write: boolean };

/** The entries as they are now, for what goes on between two renders as well. */
function useEntries() {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const latest = useRef(entries);
  const put = (change: (before: readonly Entry[]) => readonly Entry[]): void => {
    latest.current = change(latest.current);
    setEntries(latest.current);
  };
  const tell = (key: number, news: Partial<Entry>): void =>
    put((before) => before.map((entry) => (entry.key === key ? { ...entry, ...news } : entry)));
  const find = (key: number): Entry | undefined => latest.current.find((one) => one.key === key);
  return { entries, put, tell, find };
}

/** Ends what is listened to when the page is left. */
function useLeaving(): () => AbortSignal {
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const here = new AbortController();
    leaving.current = here;
    return () => here.abort();
  }, []);
  return () => leaving.current.signal;
}

/** The files chosen, one sent at a time in the order they were asked for. */
export function useImports() {
  const client = useQueryClient();
  const { entries, put, tell, find } = useEntries();
  const signal = useLeaving();
  const queue = useRef<Job[]>([]);
  const busy = useRef(false);
  const next = useRef(1);

  const work = async ({ key, write }: Job): Promise<void> => {
    const entry = find(key);
    if (!entry) return;
    tell(key, { phase: write ? 'writing' : 'checking', wasWriting: write, stage: null, error: null });
    try {
      const onStage = (stage: Stage): void => tell(key, { stage });
      const options = { dryRun: !write, replace: entry.replace, onStage, signal: signal() };
      const report = await sendLaw(entry.file, options);
      const isWritten = write && report.result.heldFrom === null;
      tell(key, { phase: isWritten ? 'written' : 'checked', report });
      if (isWritten) void client.invalidateQueries();
    } catch (error) {
      tell(key, { phase: error instanceof CutOff ? 'cut-off' : 'failed', error });
    }
  };
  const run = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    for (let job = queue.current.shift(); job; job = queue.current.shift()) await work(job);
    busy.current = false;
  };
  const ask = (jobs: readonly Job[]): void => {
    // What waits to be written is not to be changed any more.
    for (const { key } of jobs) tell(key, { phase: 'waiting' });
    queue.current.push(...jobs);
    void run();
  };

  return {
    entries,
    add: (files: readonly File[]): void => {
      const made = files.map((file): Entry => ({
        ...{ key: next.current++, file, replace: false, phase: 'waiting', wasWriting: false },
        ...{ stage: null, report: null, error: null },
      }));
      put((before) => [...before, ...made]);
      ask(made.map(({ key }) => ({ key, write: false })));
    },
    remove: (key: number): void => put((before) => before.filter((entry) => entry.key !== key)),
    check: (key: number): void => ask([{ key, write: false }]),
    write: (...keys: readonly number[]): void => ask(keys.map((key) => ({ key, write: true }))),
    setReplace: (key: number, replace: boolean): void => {
      tell(key, { replace });
      ask([{ key, write: false }]);
    },
  };
}

export type Imports = ReturnType<typeof useImports>;

/** Whether something is done with it, or will be in its turn. */
export function isBusy({ phase }: Entry): boolean {
  return phase === 'waiting' || phase === 'checking' || phase === 'writing';
}

/** Whether there is anything a writing would do. */
export function isWorthWriting({ phase, report }: Entry): boolean {
  return phase === 'checked' && report !== null && report.result.heldFrom === null && changesOf(report) > 0;
}

export function changesOf({ result: { created, revised, ended } }: Report): number {
  return created.length + revised.length + ended.length;
}
