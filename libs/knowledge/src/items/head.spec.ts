import fc from 'fast-check';
import { aVersion, MemoryKnowledgeStore } from '@app/knowledge/testing';
import { headOf } from './head.js';

describe('the head of the change log', () => {
  it('is the last sequence number, wherever the search for it begins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(70), fc.nat(70), async (length, from) => {
        const store = new MemoryKnowledgeStore();
        await store.append(Array.from({ length }, (_, i) => aVersion({ itemId: `lesson/${i}` })));
        expect(await headOf(store, Math.min(from, length))).toBe(length);
      }),
    );
  });
});
