import fc from 'fast-check';
import { payloadsOf } from './payloads.js';

describe('payloads', () => {
  it('hold every line once, in order, and are no larger than allowed unless one line is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }).filter((line) => line !== '' && !line.includes('\n'))),
        (lines) => {
          const payloads = [...payloadsOf(lines, 12)];
          expect(payloads.flatMap((payload) => payload.split('\n'))).toEqual(lines);
          for (const payload of payloads) {
            expect(Buffer.byteLength(payload) <= 12 || !payload.includes('\n')).toBe(true);
          }
        },
      ),
    );
  });
});
