import fc from 'fast-check';
import { fold } from './fold.js';
import { decodeKeys } from './typed-keys.js';

const read = (text: string) => text.split(' ').map(decodeKeys).join(' ');

describe('decodeKeys', () => {
  it.each([
    ['thoong', 'thông'],
    ['buwu chisnh', 'bưu chính'],
    ['vieenx', 'viễn'],
    ['dduwowcj', 'được'],
    ['nguwowif nguwoif', 'người người'],
    ['hoawcj hoaf thuyr', 'hoặc hòa thủy'],
    ['quys giaays gif', 'quý giấy gì'],
    ['xuaats banr', 'xuất bản'],
    ['thongo', 'thông'],
  ])('reads Telex %s as %s', (keys, expected) => {
    expect(read(keys)).toBe(expected);
  });

  it.each([
    ['buu7 chi1nh', 'bưu chính'],
    ['vie6n4 tho6ng', 'viễn thông'],
    ['d9uo7c5', 'được'],
    ['nguoi72', 'người'],
    ['ba8ng', 'băng'],
  ])('reads VNI %s as %s', (keys, expected) => {
    expect(read(keys)).toBe(expected);
  });

  it.each(['sim', 'tin', 'thanh', '2020', 'nd15', 'spam', 'internet', 'thông', ''])(
    'finds nothing in %s',
    (word) => {
      expect(decodeKeys(word)).toBeUndefined();
    },
  );

  it('never throws, and what it reads holds only letters that were typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeouibcdhngtmsfrxjw12345679đư') }), (keys) => {
        const read = decodeKeys(keys);
        if (read === undefined) return;
        expect([...fold(read)].every((letter) => letter === 'u' || fold(keys).includes(letter))).toBe(true);
        expect(fold(read).length).toBeLessThanOrEqual(keys.length);
      }),
    );
  });
});
