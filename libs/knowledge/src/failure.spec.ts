import { KnowledgeError } from './errors.js';
import { failureOf } from './failure.js';

describe('a failure in the log', () => {
  it('is told in our own words, with what lies behind it by name alone', () => {
    const cause = Object.assign(new Error('mongodb://an:mat-khau@may'), { code: 'ECONNREFUSED' });
    const error = new KnowledgeError('unavailable', 'Máy chủ không trả lời.', [], { cause });
    expect(failureOf(error)).toEqual({
      code: 'unavailable',
      cause: 'Error ECONNREFUSED',
      msg: 'Máy chủ không trả lời.',
    });
  });

  it('that is not ours is told by name and place, never in words that may quote what somebody wrote', () => {
    const failure = failureOf(new TypeError('câu hỏi của ông Đức'));
    expect(failure).toMatchObject({ error: 'TypeError', msg: 'lỗi của chương trình (TypeError)' });
    expect(failure.at).toContainEqual(expect.stringContaining('failure.spec.ts'));
    expect(JSON.stringify(failure)).not.toContain('Đức');
  });
});
