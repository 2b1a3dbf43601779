import { KnowledgeError } from '@app/knowledge';
import { type IndexingEvent } from './indexing-state.js';
import { tellIndexing } from './tell-indexing.js';

function told(event: IndexingEvent): [level: string, line: object] {
  const lines: [string, object][] = [];
  const at = (level: string) => (line: object) => void lines.push([level, line]);
  tellIndexing({ log: at('log'), warn: at('warn'), error: at('error') }, event);
  return lines[0]!;
}

describe('the log of an index that is kept in step', () => {
  it('tells what failed, what to do, and when it is tried again', () => {
    const error = new KnowledgeError('unavailable', 'Máy chủ không trả lời; kiểm tra đường mạng');
    expect(told({ type: 'backoff', ms: 1_500, error })).toEqual([
      'warn',
      {
        type: 'backoff',
        ms: 1_500,
        code: 'unavailable',
        msg: 'LỖI: Máy chủ không trả lời; kiểm tra đường mạng. Thử lại sau 1.5 giây.',
      },
    ]);
  });

  it('never repeats the words of an error that is not ours: they may quote a text', () => {
    const line = told({ type: 'backoff', ms: 1_000, error: new Error('ông Đức bán SIM') });
    expect(JSON.stringify(line)).toContain('lỗi của chương trình (Error)');
    expect(JSON.stringify(line)).not.toContain('Đức');
  });

  it('names an item that was set aside as an error: a person has to see to it', () => {
    const [level, line] = told({ type: 'set-aside', itemId: 'lesson/a', error: 'hỏng' });
    expect([level, line]).toEqual(['error', expect.objectContaining({ itemId: 'lesson/a' })]);
  });

  it('tells everything else as news', () => {
    expect(told({ type: 'progress', sequence: 8_192 })[0]).toBe('log');
    expect(told({ type: 'renewing', reason: 'waste' })[0]).toBe('log');
  });
});
