import { Presets, SingleBar } from 'cli-progress';
import { type Output } from './output.js';

export interface Progress {
  /** How much is done, in the unit of the total; `label` says what is at work now. */
  readonly at: (done: number, label?: string) => void;
  readonly stop: () => void;
}

/** A bar on the error stream while a person watches, nothing otherwise. A total of 0 is "not known yet". */
export function progress(output: Output, what: string, total: number): Progress {
  if (!output.watched) return { at: () => undefined, stop: () => undefined };
  const format = total > 0 ? `${what} {bar} {value}/{total} {label}` : `${what} {value} {label}`;
  const bar = new SingleBar(
    { format, clearOnComplete: true, hideCursor: true, fps: 10 },
    Presets.shades_classic,
  );
  bar.start(total, 0, { label: '' });
  return {
    at: (done, label = '') => bar.update(done, { label }),
    stop: () => bar.stop(),
  };
}
