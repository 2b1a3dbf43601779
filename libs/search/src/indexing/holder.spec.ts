import { spawnSync } from 'node:child_process';
import { isGone, newHolder } from './holder.js';

describe('a holder of a job', () => {
  const own = newHolder();
  const [place, , id] = own.split(' ');
  const ended = spawnSync(process.execPath, ['--version']).pid;

  it('is gone when its process ran on this machine and does no more', () => {
    expect(isGone(`${place} ${ended} ${id}`)).toBe(true);
  });

  it.each([
    ['runs in this process', own],
    ['runs in another process of this machine', `${place} ${process.ppid} ${id}`],
    ['runs on a machine this one cannot look into', `elsewhere/pid:[1] ${ended} ${id}`],
    ['is named in no way this program names one', 'somebody'],
  ])('is not taken for gone when it %s', (_, holder) => {
    expect(isGone(holder)).toBe(false);
  });

  it('has a name that no other has', () => {
    expect(newHolder()).not.toBe(own);
  });
});
