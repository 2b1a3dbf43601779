import { copyFileSync, mkdirSync, truncateSync, writeFileSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { aDocument, aQuestion } from '@app/search/testing';
import { IndexFolder } from '../testing/index-folder.js';
import { SqliteSearchIndex } from './sqlite-search-index.js';

const texts = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    aDocument({ id: `item-${from + i}`, text: `thư rác số ${from + i}` }),
  );

describe('an index file through thick and thin', () => {
  const files = new IndexFolder();
  const total = async (index: SqliteSearchIndex) => (await index.recall(aQuestion('thu rac'))).total;

  it('finds after it is opened again what was found before, inverted or still waiting', async () => {
    const first = files.opened();
    await first.apply({ put: texts(0, 20), remove: [], sequence: 20 });
    await first.apply({ put: texts(20, 3), remove: ['item-1'], sequence: 24 });
    const again = files.opened();
    expect(await total(again)).toBe(22);
    expect(await again.state()).toMatchObject({ sequence: 24, documents: 22, notice: null });
  });

  it('sees at once what another process wrote', async () => {
    const [one, other] = [files.opened(), files.opened()];
    await one.apply({ put: texts(0, 3), remove: [], sequence: 3 });
    expect(await total(other)).toBe(3);
    await other.apply({ put: texts(3, 30), remove: ['item-0'], sequence: 34 });
    expect(await total(one)).toBe(32);
    await one.renew(() => Promise.resolve());
    expect(await other.state()).toMatchObject({ sequence: 0, documents: 0 });
    expect(await total(other)).toBe(0);
  });

  it('stands where its last finished act left it when the process dies amid another', async () => {
    const index = files.opened();
    await index.apply({ put: texts(0, 5), remove: [], sequence: 5 });
    // What a kill leaves: the files as they are while a second writer is half through.
    const half = new DatabaseSync(files.path);
    half.exec("BEGIN IMMEDIATE; DELETE FROM text; UPDATE meta SET value = 99 WHERE key = 'sequence';");
    const copy = join(files.folder, 'copy.db');
    for (const suffix of ['', '-wal']) copyFileSync(files.path + suffix, copy + suffix);
    half.exec('ROLLBACK');
    half.close();
    const survivor = files.opened(copy);
    expect(await survivor.state()).toMatchObject({ sequence: 5, documents: 5, notice: null });
    expect(await total(survivor)).toBe(5);
  });

  it('leaves everything as it was when an act fails half-way', async () => {
    const index = files.opened();
    await index.apply({ put: texts(0, 5), remove: [], sequence: 5 });
    const broken = { ...texts(9, 1)[0]!, title: Symbol('not a title') as never };
    await expect(
      index.apply({ put: [...texts(5, 2), broken], remove: ['item-0'], sequence: 6 }),
    ).rejects.toThrow();
    expect(await index.state()).toMatchObject({ sequence: 5, documents: 5 });
    expect(await total(index)).toBe(5);
  });

  it.each([
    ['is no database', () => writeFileSync(files.path, 'not a database, whatever its name says'.repeat(40))],
    ['is cut short', () => truncateSync(files.path, 20_000)],
    ['has lost its first page', () => overwrite(files.path, 0, 16_384)],
  ])('begins anew and says so when the file %s', async (_, damage) => {
    const index = new SqliteSearchIndex(files.path, 8);
    await index.apply({ put: texts(0, 50), remove: [], sequence: 50 });
    index.close();
    damage();
    const anew = files.opened();
    const { sequence, notice } = await anew.state();
    expect(sequence).toBe(0);
    expect(notice).toContain('dựng lại');
    await anew.apply({ put: texts(0, 4), remove: [], sequence: 4 });
    expect(await total(anew)).toBe(4);
  });

  it('begins anew when the damage shows only while searching', async () => {
    const index = new SqliteSearchIndex(files.path, 8);
    await index.apply({ put: texts(0, 50), remove: [], sequence: 50 });
    index.close();
    const file = new DatabaseSync(files.path);
    file.exec("UPDATE posting SET data = x'00' WHERE term = 'rac'");
    file.close();
    const damaged = files.opened();
    await expect(total(damaged)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await damaged.state()).toMatchObject({ sequence: 0, documents: 0 });
  });

  it('says which file cannot be opened, and why', () => {
    mkdirSync(files.path);
    expect(() => files.opened()).toThrow(`không mở được chỉ mục tìm kiếm ${files.path}`);
  });

  it('begins anew for a file of another version of the program', async () => {
    const file = new DatabaseSync(files.path);
    file.exec('PRAGMA user_version = 999; CREATE TABLE other (x)');
    file.close();
    expect((await files.opened().state()).notice).toContain('phiên bản khác');
  });

  it('tells how much of it only removed texts take', async () => {
    const index = files.opened();
    await index.apply({ put: texts(0, 10), remove: [], sequence: 10 });
    await index.apply({ put: texts(0, 10), remove: [], sequence: 20 });
    expect((await index.state()).waste).toBe(0.5);
  });
});

function overwrite(path: string, from: number, to: number): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x5a, from, to));
}
