import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseLaw } from '@app/law';
import { MemoryKnowledgeStore, StillClock } from '../../testing/index.js';
import { verify } from '../items/verify.js';
import { bodyOf, KINDS, textAt } from '../kinds/index.js';
import { KnowledgeBase } from '../knowledge-base.js';

const FOLDER = resolve(process.cwd(), '../shared/data/laws');
const here = existsSync(FOLDER);
if (!here) process.stdout.write(`Skipped: official texts are not at ${FOLDER}\n`);

const OLD = 'Luat-Thanh-tra-2022-544688.html';
const NEW = 'luat-84-2025-thanh-tra.txt';
const DECREE = 'nd-174-2026.docx';

(here ? describe : describe.skip)('official texts in the base', () => {
  const store = new MemoryKnowledgeStore();
  const base = new KnowledgeBase(store, new StillClock());
  const load = async (file: string) => {
    const parsed = await parseLaw({ name: file, bytes: readFileSync(resolve(FOLDER, file)) });
    const [, format = ''] = /\.(\w+)$/.exec(file) ?? [];
    return base.importLaw('importer', parsed, { file, sha256: `sha of ${file}`, format });
  };
  const stands = async (id: string, day: string) => (await base.inForce(id, day)).status;

  it('the Law on Inspection of 2025 ends that of 2022 on its own first day, in either order', async () => {
    for (const file of [NEW, OLD]) await load(file);
    expect(await stands('qh15/11/2022/dieu-10', '2025-06-30')).toBe('in-force');
    expect(await stands('qh15/11/2022/dieu-10', '2025-07-01')).toBe('no-longer');
    expect(await stands('qh15/84/2025/dieu-10', '2025-07-01')).toBe('in-force');
  });

  it('Decree 174/2026 is read by clause, counts from its first day, and a second import writes nothing', async () => {
    expect(await load(DECREE)).toMatchObject({ documentId: 'nd-cp/174/2026', articles: 117 });
    expect(await stands('nd-cp/174/2026/dieu-4', '2026-06-30')).toBe('not-yet');
    const article = bodyOf(KINDS.provision, await base.load('nd-cp/174/2026/dieu-4', 'published'));
    expect(textAt(article, 'khoan-3')).toContain('tổ chức');
    expect(await load(DECREE)).toMatchObject({ created: [], revised: [], unchanged: 118 });
    expect(await verify(store)).toMatchObject({ broken: null });
  });
});
