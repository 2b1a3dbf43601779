import fc from 'fast-check';
import { FIXTURES, MemoryKnowledgeStore, StillClock } from '../../../testing/index.js';
import { KnowledgeBase } from '../../knowledge-base.js';
import { validBody } from '../validate.js';
import { edition } from './definition.js';
import { isManifest, manifestLine, manifestRoot, readManifestLine } from './manifest.js';

const HASH = 'ab'.repeat(32);
const line = fc.record({
  itemId: fc.stringMatching(/^(lesson|gap)\/[a-z0-9-]{1,20}$/),
  version: fc.integer({ min: 1, max: 10_000 }),
  contentHash: fc.stringMatching(/^[0-9a-f]{64}$/),
});

describe('a manifest', () => {
  it('gives back every line it was written from', () => {
    fc.assert(fc.property(line, (each) => expect(readManifestLine(manifestLine(each))).toEqual(each)));
  });

  it('stands in the order of its lines when it stands in the order of ids', () => {
    const lines = fc.uniqueArray(line, { selector: ({ itemId }) => itemId });
    fc.assert(fc.property(lines, (each) => expect(isManifest(each.map(manifestLine).sort())).toBe(true)));
  });

  it.each([
    ['an item twice', [`lesson/a 1 ${HASH}`, `lesson/a 2 ${HASH}`]],
    ['items out of order', [`lesson/b 1 ${HASH}`, `lesson/a 1 ${HASH}`]],
    ['a line without a hash', ['lesson/a 1']],
    ['a version 0', [`lesson/a 0 ${HASH}`]],
  ])('is refused with %s', (_, manifest) => {
    expect(() => validBody(edition, { ...FIXTURES.edition, manifest })).toThrow('manifest');
  });

  it('has the root that sha256sum gives for its lines as a file', () => {
    expect(manifestRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(manifestRoot(['lesson/a 1', 'lesson/b 2'])).not.toBe(manifestRoot(['lesson/a 1lesson/b 2']));
  });

  it('of 50,000 lines is checked in a moment', () => {
    const ids = Array.from({ length: 50_000 }, (_, n) => `lesson/bai-hoc-gia-dinh-${n}`).sort();
    const manifest = ids.map((itemId) => manifestLine({ itemId, version: 1, contentHash: HASH }));
    const began = performance.now();
    expect(validBody(edition, { ...FIXTURES.edition, manifest })['manifest']).toHaveLength(50_000);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('an edition', () => {
  const base = new KnowledgeBase(new MemoryKnowledgeStore(), new StillClock());

  it('is not written by anybody', async () => {
    const item = { kind: 'edition', body: FIXTURES.edition, reason: 'giả', publish: true };
    await expect(base.create('p-giadinh001', item)).rejects.toMatchObject({ code: 'refused' });
  });
});
