import { asked } from './asked.js';
import { type LogLevel, openLog } from './log.js';

function lines(level: LogLevel, isTTY: boolean) {
  const written: string[] = [];
  return { written, log: openLog(level, { isTTY, write: (line) => written.push(line) }) };
}

describe('the log', () => {
  it('is a JSON object a line where no terminal is, with the request a line belongs to', () => {
    const { written, log } = lines('log', false);
    asked.run({ requestId: 'r1', trace: null }, () => log.log({ status: 200, msg: 'xong' }, 'Request'));
    expect(JSON.parse(written.join(''))).toEqual({
      level: 'info',
      time: expect.any(String),
      context: 'Request',
      requestId: 'r1',
      status: 200,
      msg: 'xong',
    });
  });

  it('is a line to read on a terminal', () => {
    const { written, log } = lines('log', true);
    log.warn({ msg: 'chưa theo kịp', code: 'unavailable' }, 'Index');
    expect(written).toEqual([
      expect.stringMatching(/^\d\d:\d\d:\d\d\.\d{3} warn \[Index\] chưa theo kịp code=unavailable\n$/),
    ]);
  });

  it('leaves out what is less severe than asked for, but never an announcement', () => {
    const { written, log } = lines('error', false);
    log.warn('nhẹ');
    log.log('nhẹ');
    log.error('nặng');
    log.announce('phục vụ tại');
    expect(written.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['nặng', 'phục vụ tại']);
  });

  it('announces in plain words on a terminal', () => {
    const { written, log } = lines('error', true);
    log.announce('trithuc phục vụ tại …');
    expect(written).toEqual(['trithuc phục vụ tại …\n']);
  });
});
