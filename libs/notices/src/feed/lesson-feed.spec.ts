import { jest } from '@jest/globals';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { NoticeWorld, PUBLIC_URL } from '../../testing/notice-world.js';
import { LessonFeed } from './lesson-feed.js';

let world: NoticeWorld;
let feed: LessonFeed;
beforeEach(() => {
  world = new NoticeWorld();
  feed = new LessonFeed(world.store);
});

const PUBLIC = { classification: 'public' };
const write = (id: string, body: object = {}) => world.write(id, { ...PUBLIC, ...body });
const ids = (xml: string) => [...xml.matchAll(/<id>urn:trithuc:item:([^<]*)<\/id>/g)].map(([, id]) => id);

/** What a reader of feeds shows of each title: CDATA opened, then read as HTML. */
function titles(xml: string): string[] {
  return [...xml.matchAll(/<title type="html">(.*?)<\/title>/gs)].map(([, data = '']) => {
    const html = data.replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, '$1');
    return parseFragment(html)
      .childNodes.map((node) => ('value' in node ? node.value : `<${node.nodeName}>`))
      .join('');
  });
}

describe('the feed of lessons', () => {
  it('names the public lessons that readers see, newest publication first', async () => {
    for (const id of ['lesson/a', 'lesson/b', 'lesson/c']) {
      await write(id);
      world.tomorrow();
    }
    await write('lesson/a', { finding: 'Sổ và hàng khớp.' });
    await write('lesson/internal', { classification: 'internal' });
    await world.write('lesson/draft', PUBLIC, { publish: false });
    const { xml, updated } = await feed.atom(null, PUBLIC_URL);
    expect(ids(xml)).toEqual(['lesson/a', 'lesson/c', 'lesson/b']);
    expect(updated).toBe(world.clock.now());
  });

  it('forgets what was withdrawn, and what is no longer public', async () => {
    await write('lesson/a');
    await write('lesson/b');
    expect(ids((await feed.atom(null, PUBLIC_URL)).xml)).toEqual(['lesson/b', 'lesson/a']);
    await world.store.publish({
      itemId: 'lesson/a',
      version: null,
      at: world.clock.now(),
      actor: 'p-c',
      reason: '',
    });
    await write('lesson/b', { classification: 'restricted' });
    expect(ids((await feed.atom(null, PUBLIC_URL)).xml)).toEqual([]);
  });

  it('is of one sector when asked', async () => {
    await write('lesson/a', { sectors: ['vien-thong'] });
    await write('lesson/b', { sectors: ['buu-chinh', 'vien-thong'] });
    expect(ids((await feed.atom('buu-chinh', PUBLIC_URL)).xml)).toEqual(['lesson/b']);
  });

  it('reads no lesson for a sector that has none', async () => {
    await write('lesson/a', { sectors: ['vien-thong'] });
    await feed.atom(null, PUBLIC_URL);
    const current = jest.spyOn(world.store, 'current');
    expect(ids((await feed.atom('khong-co', PUBLIC_URL)).xml)).toEqual([]);
    expect(current.mock.calls.flatMap(([asked]) => asked)).toEqual([]);
  });

  it('names fifty at most', async () => {
    for (let n = 0; n < 55; n += 1) await write(`lesson/${n}`);
    expect(ids((await feed.atom(null, PUBLIC_URL)).xml)).toHaveLength(50);
  });

  it('tells no restricted field', async () => {
    await write('lesson/a', { subjectName: 'Công ty Giả Định' });
    expect((await feed.atom(null, PUBLIC_URL)).xml).not.toContain('Giả Định');
  });

  it('says who speaks, as Atom asks of every feed', async () => {
    const { xml } = await feed.atom(null, PUBLIC_URL);
    expect(xml).toMatch(/<author>\s*<name>trithuc<\/name>\s*<\/author>/);
  });

  it('keeps its tag until a lesson changes', async () => {
    await write('lesson/a');
    const { etag } = await feed.atom(null, PUBLIC_URL);
    world.tomorrow();
    expect((await feed.atom(null, PUBLIC_URL)).etag).toBe(etag);
    await write('lesson/a', { finding: 'Sổ và hàng khớp.' });
    expect((await feed.atom(null, PUBLIC_URL)).etag).not.toBe(etag);
  });

  it('shows every title as it was written', async () => {
    const title = fc.string({ minLength: 1 }).filter((words) => words.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 1, maxLength: 3 }), async (written) => {
        world = new NoticeWorld();
        for (const [n, words] of written.entries())
          await write(`lesson/${n}`, { title: `${words}]]><b>&amp;` });
        const { xml } = await new LessonFeed(world.store).atom(null, PUBLIC_URL);
        expect(titles(xml)).toEqual(written.map((words) => `${words}]]><b>&amp;`.normalize('NFC')).reverse());
      }),
    );
  });
});
