import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of this test file's own, gone when its tests are. */
export function aFolder() {
  const root = mkdtempSync(join(tmpdir(), 'trithuc-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return {
    path: (name: string) => join(root, name),
    empty: () => {
      for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true, force: true });
    },
  };
}
