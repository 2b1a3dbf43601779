import { Terminal } from './testing/terminal.js';

const terminal = new Terminal();
afterAll(() => terminal.remove());

const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
const CORPUS = [
  { id: 'a|1', document: 'a', article: '1', title: 'Phơi chiếu', body: 'Chiếu phơi ngoài nắng.' },
  { id: 'a|2', document: 'a', article: '2', title: 'Gấp chăn', body: 'Chăn gấp mỗi sáng.' },
  { id: 'a|3', document: 'a', article: '3', title: '', body: 'Quét sân vào buổi chiều mát mỗi ngày.' },
];
const QUERIES = [
  { id: 'q1', query: 'Chiếu được phơi như thế nào?', relevant: ['a|1'] },
  { id: 'q2', query: 'Khi nào thì quét sân?', relevant: ['a|3'] },
];

describe('trithuc eval', () => {
  const corpus = terminal.write('corpus.jsonl', lines(CORPUS));
  const queries = terminal.write('queries.jsonl', lines(QUERIES));

  it.each([[[]], [['--untoned']], [['--typos', '--seed', '2']]])(
    'ends with one line of figures %j',
    async (flags) => {
      const { out } = await terminal.run(
        'eval',
        '--corpus',
        corpus,
        '--queries',
        queries,
        '--json',
        ...flags,
      );
      const figures = JSON.parse(out.split('\n').at(-1)!) as Record<string, unknown>;
      expect(Object.keys(figures)).toEqual(['queries', 'recall', 'mrr10', 'ndcg10', 'p50Ms', 'p95Ms']);
      expect(figures).toMatchObject({ queries: 2, recall: { 20: 1 } });
    },
  );

  it('names file and line of what is no JSON', async () => {
    const bad = terminal.write('bad.jsonl', `${lines(CORPUS)}\n{"id":`);
    const { code, err } = await terminal.run('eval', '--corpus', bad, '--queries', queries, '--json');
    expect(code).toBe(1);
    expect(err).toContain('bad.jsonl, dòng 4');
  });

  it('names file and line of a row that lacks a field', async () => {
    const bad = terminal.write('lacking.jsonl', '{"id":"a|1"}');
    const { code, err } = await terminal.run('eval', '--corpus', bad, '--queries', queries, '--json');
    expect(code).toBe(1);
    expect(err).toContain('lacking.jsonl, dòng 1');
  });
});
