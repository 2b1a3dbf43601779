import { roundLine, tellCourier } from './tell-courier.js';

describe('what the courier tells', () => {
  it('is in numbers, and says why letters wait', () => {
    const posted = { sent: 3, refused: 1, failures: ['ESOCKET'] };
    expect(roundLine({ made: 5, posted })).toBe(
      '5 tin mới, 3 thư đã gửi, 1 địa chỉ bị từ chối hẳn, 1 thư phải gửi lại (ESOCKET).',
    );
    expect(roundLine({ made: 5, posted: null })).toBe('5 tin mới, không gửi thư.');
  });

  it('repeats no words of an error that is not ours', () => {
    const lines: string[] = [];
    const keep = (line: object) => void lines.push(JSON.stringify(line));
    tellCourier({ log: keep, warn: keep }, { type: 'failed', error: new Error('smtp://ten:hunter2@thu') });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('hunter2');
  });
});
