import { readFileSync } from 'node:fs';
import { aDraft, aWrite } from '@app/access/testing';
import { exportLines } from '@app/knowledge';
import { aVersion } from '@app/knowledge/testing';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';
import { Terminal } from './testing/terminal.js';

let terminal: Terminal;
beforeEach(async () => {
  terminal = new Terminal();
  await terminal.run('import', terminal.decree('decree.txt'));
});
afterEach(() => terminal.remove());

describe('trithuc export, restore, backup', () => {
  it('restore what was exported, to the same hash', async () => {
    const { out: before } = await terminal.run('verify');
    const file = terminal.path('base.jsonl');
    expect(await terminal.run('export', file)).toMatchObject({ code: 0 });
    const other = new Terminal();
    expect(await other.run('restore', file)).toMatchObject({ code: 0 });
    expect((await other.run('verify')).out).toBe(before);
    expect((await other.run('search', 'phơi chiếu')).out).toContain('nd-cp/999/2031/dieu-1');
    await other.run('export', other.path('again.jsonl'));
    expect(readFileSync(other.path('again.jsonl'), 'utf8')).toBe(readFileSync(file, 'utf8'));
    other.remove();
  });

  it('never write over a base or a file', async () => {
    const file = terminal.path('base.jsonl');
    await terminal.run('export', file);
    expect(await terminal.run('export', file)).toMatchObject({ code: 2 });
    expect(await terminal.run('backup', file)).toMatchObject({ code: 2 });
    expect(await terminal.run('restore', file)).toMatchObject({ code: 1 });
  });

  it('leave no base behind when the export is cut short', async () => {
    const file = terminal.path('base.jsonl');
    await terminal.run('export', file);
    const whole = readFileSync(file, 'utf8');
    const other = new Terminal();
    const cut = other.write('cut.jsonl', whole.slice(0, whole.length / 2));
    const { code, err } = await other.run('restore', cut);
    expect([code, err.startsWith(`${cut}: `)]).toEqual([1, true]);
    expect(await other.run('restore', file)).toMatchObject({ code: 0 });
    other.remove();
  });

  it('go on with the whole export where a cut one ended, and with no other', async () => {
    const store = SqliteKnowledgeStore.open(terminal.path('many.db'));
    const many = Array.from({ length: 600 }, (_, i) => aVersion({ itemId: `lesson/${i}` }));
    await store.append(many);
    const lines = await Array.fromAsync(exportLines(store));
    store.close();
    const whole = terminal.write('whole.jsonl', lines.join('\n'));
    const cut = terminal.write('cut.jsonl', lines.slice(0, 550).join('\n'));
    await terminal.run('export', terminal.path('another.jsonl'));
    const other = new Terminal();
    expect(await other.run('restore', cut)).toMatchObject({ code: 1 });
    const refused = await other.run('restore', terminal.path('another.jsonl'));
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('thay đổi số 1;')]);
    const { code, err } = await other.run('restore', whole);
    expect([code, err]).toEqual([0, expect.stringContaining('tiếp tục từ thay đổi số 501')]);
    expect((await other.run('verify')).out).toContain('600 thay đổi, 600 mục');
    other.remove();
  });

  it('back up into a database that can take the place of the first, people and audit log included', async () => {
    const store = SqliteKnowledgeStore.open(terminal.path('data/trithuc.db'));
    await store.records.commit([aWrite({ type: 'person' })], [aDraft()]);
    store.close();
    const { out: before } = await terminal.run('verify');
    const other = new Terminal();
    other.write('data/placeholder', '');
    expect(await terminal.run('backup', other.path('data/trithuc.db'))).toMatchObject({ code: 0 });
    expect((await other.run('verify')).out).toBe(before);
    expect(before).toContain('1 dòng nhật ký');
    other.remove();
  });

  it('export items alone: whoever restores makes accounts anew', async () => {
    const store = SqliteKnowledgeStore.open(terminal.path('data/trithuc.db'));
    await store.records.commit([aWrite({ type: 'person', body: { name: 'Người giả định' } })], [aDraft()]);
    store.close();
    await terminal.run('export', terminal.path('base.jsonl'));
    expect(readFileSync(terminal.path('base.jsonl'), 'utf8')).not.toContain('Người giả định');
    const other = new Terminal();
    await other.run('restore', terminal.path('base.jsonl'));
    expect((await other.run('verify')).out).toContain('0 dòng nhật ký');
    other.remove();
  });
});
