import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a job that was given back. */
export const NOBODY = '';

/** A name for one holder in this process: where the process runs, its number there, and what no other has. */
export function newHolder(): string {
  return [place(), process.pid, randomUUID()].join(' ');
}

/** Whether a holder is known to be gone: its process ran here and does no more. The silence shows the others. */
export function isGone(holder: string): boolean {
  const [where, pid] = holder.split(' ');
  if (where !== place() || !pid) return false;
  return Number(pid) === process.pid ? false : !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Containers may share a name of the host, but not their numbering of processes. */
function place(): string {
  return `${hostname()}/${numbering()}`;
}

function numbering(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
