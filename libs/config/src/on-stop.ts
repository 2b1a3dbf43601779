const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** npm passes on the Ctrl-C that the terminal has already sent to all: what comes so soon is the same wish. */
const SAME_WISH_MS = 500;

/** The first signal stops in good order, a later one ends the process at once. Gives the way to listen no longer. */
export function onStop(stop: () => void): () => void {
  let first: number | null = null;
  const told = (): void => {
    if (first === null) {
      first = performance.now();
      stop();
    } else if (performance.now() - first > SAME_WISH_MS) process.exit(1);
  };
  for (const signal of SIGNALS) process.on(signal, told);
  return () => {
    for (const signal of SIGNALS) process.off(signal, told);
  };
}
