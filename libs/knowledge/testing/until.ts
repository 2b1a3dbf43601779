import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 10;

/** Waits until `holds`, looking again and again. Throws after so many milliseconds: a test never waits without end. */
export async function until(holds: () => boolean | Promise<boolean>, withinMs = 30_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited ${withinMs} ms in vain until ${String(holds)}`);
    await sleep(LOOK_MS);
  }
}
