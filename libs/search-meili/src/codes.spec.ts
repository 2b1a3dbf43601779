import fc from 'fast-check';
import { BUCKETS, bucketOf, facetCode, facetValue, keyOf, unitCode, unitKey } from './codes.js';

const text = fc.string({ unit: 'grapheme', maxLength: 80 });

describe('what stands in the engine', () => {
  it('for an id is a key it takes, the same every time, in one of the buckets', () => {
    fc.assert(
      fc.property(text, (id) => {
        expect(keyOf(id)).toMatch(/^[a-z0-9]{14}$/);
        expect(keyOf(id)).toBe(keyOf(id));
        expect(BUCKETS).toContain(bucketOf(keyOf(id)));
      }),
    );
    expect(keyOf('nd-cp/15/2020/dieu-1')).not.toBe(keyOf('nd-cp/15/2020/dieu-1@2'));
  });

  it('for a unit holds nothing of the filter language, whatever was typed', () => {
    expect(unitCode('buu_chinh')).toBe('buu_chinh');
    expect(unitCode('" OR current = "')).toMatch(/^[a-z0-9_~]+$/);
    fc.assert(
      fc.property(text, (term) => {
        expect(unitCode(term)).toMatch(/^[a-z0-9_~]*$/);
        expect(unitKey(term)).toMatch(/^[a-z0-9_-]{0,511}$/);
      }),
    );
  });

  it('for different units differs, as long as they are not without end', () => {
    fc.assert(fc.property(text, text, (a, b) => (unitCode(a) === unitCode(b)) === (a === b)));
    expect(unitCode('x'.repeat(9_000)).length).toBeLessThan(468);
  });

  it('for a value of a facet says the value again', () => {
    fc.assert(
      fc.property(
        text.filter((value) => value.length < 20),
        (value) => facetValue(facetCode(value)) === value,
      ),
    );
  });

  it('for values of a facet stands in the reverse of their order', () => {
    const value = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const reversed = facetCode(b) < facetCode(a);
        expect(reversed).toBe(a < b);
      }),
    );
  });
});
