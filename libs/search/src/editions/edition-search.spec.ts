import { type Body, edition, editionId, KnowledgeError, manifestLine, manifestRoot } from '@app/knowledge';
import { aVersion, FIXTURES, MemoryKnowledgeStore, StillClock } from '@app/knowledge/testing';
import { parseAbbreviations } from '@app/text';
import { MemorySearchIndex } from '../../testing/memory-index.js';
import { SteppedPace } from '../../testing/stepped-pace.js';
import { EditionSearch } from './edition-search.js';

const YEAR = 2026;
const AT = '2026-12-20T00:00:00.000Z';
const lesson = (itemId: string, title: string, classification = 'public', basedOn = 0) =>
  aVersion({
    itemId,
    basedOn,
    body: { ...FIXTURES.lesson, title, classification } as object as Body,
    publish: true,
  });

describe('search in an edition', () => {
  let store: MemoryKnowledgeStore;
  let index: MemorySearchIndex;
  let pace: SteppedPace;
  let openings: number;
  beforeEach(async () => {
    [store, index, pace, openings] = [
      new MemoryKnowledgeStore(),
      new MemorySearchIndex(),
      new SteppedPace(),
      0,
    ];
    await store.append([
      lesson('lesson/a', 'Niêm phong bưu gửi bằng chì'),
      lesson('lesson/b', 'Niêm phong kho tem', 'internal'),
      lesson('lesson/c', 'Niêm phong hồ sơ giả định', 'restricted'),
      lesson('lesson/later', 'Niêm phong sau ngày đóng'),
    ]);
    await close(['lesson/a', 'lesson/b', 'lesson/c']);
  });

  /** Closes the edition over these items as they stand. */
  async function close(ids: readonly string[]): Promise<void> {
    const states = await store.current(ids);
    const manifest = states.map(({ newest }) => manifestLine(newest));
    const body = {
      ...FIXTURES.edition,
      year: YEAR,
      manifest,
      root: manifestRoot(manifest),
    } as object as Body;
    const itemId = editionId(YEAR);
    await store.append([aVersion({ itemId, kind: edition.kind, body, publish: true })]);
  }

  const editions = (openEdition = async () => (openings++, index)) => {
    const abbreviations = parseAbbreviations({ abbreviations: [] });
    return new EditionSearch({ store, openEdition, abbreviations, clock: new StillClock(), pace });
  };
  const found = async (search = editions(), query = 'niêm phong') => {
    const service = await search.of(YEAR);
    const { hits } = await service.search({ query, audiences: ['public', 'internal'] });
    return hits.map(({ itemId, version }) => `${itemId} ${version}`).sort();
  };

  it('finds what the edition holds and nothing else, restricted items never', async () => {
    expect(await found()).toEqual(['lesson/a 1', 'lesson/b 1']);
    const { hits } = await (await editions().of(YEAR)).search({ query: 'niêm phong', audiences: ['public'] });
    expect(hits.map(({ itemId }) => itemId)).toEqual(['lesson/a']);
  });

  it('finds the version of the edition, whatever was written since', async () => {
    await store.append([lesson('lesson/a', 'Đổi hẳn tên', 'public', 1)]);
    expect(await found()).toEqual(['lesson/a 1', 'lesson/b 1']);
    expect(await found(editions(), 'đổi hẳn tên')).toEqual([]);
  });

  it('does not show what was withdrawn since, and shows it again when it is published again', async () => {
    const search = editions();
    expect(await found(search)).toContain('lesson/a 1');
    const act = { itemId: 'lesson/a', actor: 'curator', reason: 'gỡ xuống', at: AT };
    await store.publish({ ...act, version: null });
    expect(await found(search)).toEqual(['lesson/b 1']);
    await store.publish({ ...act, version: 1 });
    expect(await found(search)).toEqual(['lesson/a 1', 'lesson/b 1']);
  });

  it('shows what is for fewer people now to those alone', async () => {
    const search = editions();
    expect(await found(search)).toContain('lesson/a 1');
    await store.append([lesson('lesson/a', 'Niêm phong bưu gửi bằng chì', 'restricted', 1)]);
    expect(await found(search)).toEqual(['lesson/b 1']);
  });

  it('makes its index once, and anew when it was made of another store', async () => {
    let made = 0;
    const renew = index.renew.bind(index);
    index.renew = (fill) => renew((fresh) => ((made += 1), fill(fresh)));
    expect(await found()).toEqual(await found());
    expect(made).toBe(1);
    store = new MemoryKnowledgeStore();
    await store.append([lesson('lesson/other', 'Niêm phong ở kho khác')]);
    await close(['lesson/other']);
    expect(await found()).toEqual(['lesson/other 1']);
    expect(made).toBe(2);
  });

  it('is not there for a year without an edition, until it is closed', async () => {
    const search = editions();
    await expect(search.of(2027)).rejects.toMatchObject({ code: 'not-found' });
    expect(openings).toBe(0);
  });

  it('says when to ask again while its index is being made, and then answers', async () => {
    const gate = Promise.withResolvers<null>();
    const renew = index.renew.bind(index);
    index.renew = async (fill) => {
      await gate.promise;
      return renew(fill);
    };
    const search = editions();
    const first = search.of(YEAR).catch((error: unknown) => error);
    await pace.pass(2_000);
    expect(await first).toMatchObject({ code: 'unavailable', retryAfterSeconds: 5 });
    gate.resolve(null);
    expect(await found(search)).toEqual(['lesson/a 1', 'lesson/b 1']);
    expect(openings).toBe(1);
  });

  it('tries again after its index could not be opened, and after it could not be made', async () => {
    const faults = ['không mở được', 'không lập được'];
    const failOnce = (message: string) => {
      if (faults[0] === message) throw new KnowledgeError('unavailable', faults.shift()!);
    };
    const renew = index.renew.bind(index);
    index.renew = async (fill) => {
      failOnce('không lập được');
      return renew(fill);
    };
    const search = editions(async () => {
      failOnce('không mở được');
      return index;
    });
    await expect(search.of(YEAR)).rejects.toMatchObject({ message: 'không mở được' });
    await expect(search.of(YEAR)).rejects.toMatchObject({ message: 'không lập được' });
    expect(await found(search)).toEqual(['lesson/a 1', 'lesson/b 1']);
  });
});
