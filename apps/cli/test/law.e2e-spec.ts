import { Terminal } from './testing/terminal.js';

const terminal = new Terminal();
afterAll(() => terminal.remove());

describe('trithuc law', () => {
  it('parse --json prints document, tree and report', async () => {
    const { out } = await terminal.run('law', 'parse', '--json', terminal.decree('decree.txt'));
    const { document, tree, report } = JSON.parse(out) as Record<string, Record<string, unknown>>;
    expect(document).toMatchObject({ number: '999/2031/NĐ-CP', effectiveFrom: '2031-05-01' });
    expect(Object.keys((tree as unknown as object[])[0]!)).toEqual([
      'type',
      'number',
      'heading',
      'text',
      'children',
    ]);
    expect(report).toMatchObject({ found: { article: 4, chapter: 2 } });
  });

  it('parse of a file that is no law says why, in one line', async () => {
    const { code, err } = await terminal.run('law', 'parse', terminal.write('note.txt', 'Mua chiếu mới.'));
    expect(code).toBe(1);
    expect(err).toContain('note.txt: không thấy Điều nào');
  });

  it('cite --json reads a short citation by the documents the sector works with', async () => {
    const { out } = await terminal.run('law', 'cite', '--json', 'Đ102 K3 ND15');
    expect(JSON.parse(out)).toMatchObject([{ id: 'nd-cp/15/2020/dieu-102/khoan-3' }]);
  });

  it('cite knows a document as soon as it was imported', async () => {
    await terminal.run('import', terminal.decree('decree.txt'));
    const { out } = await terminal.run('law', 'cite', 'd3 nd999');
    expect(out).toContain('nd-cp/999/2031/dieu-3');
  });
});
