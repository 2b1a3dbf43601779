import { ANONYMOUS, type Viewer } from '@app/access';
import { aViewer } from '@app/access/testing';
import { manifestRoot } from '@app/knowledge';
import { MemoryKnowledgeStore } from '@app/knowledge/testing';
import { bookHtml, bookJson, bookMarkdown } from '@app/reviews';
import { ReviewWorld } from '@app/reviews/testing';

let world: ReviewWorld;
let store: MemoryKnowledgeStore;
beforeEach(async () => {
  store = new MemoryKnowledgeStore();
  world = new ReviewWorld(store);
  world.reviewer('p-a', { name: 'Nguyễn Giả Định' });
  await world.publish('reference', 'reference/sectors/buu-chinh', {
    ...{ table: 'sectors', key: 'buu-chinh', name: 'Bưu chính' },
  });
  await world.lesson('lesson/cong-khai', { classification: 'public', title: 'Công khai <b>&' });
  await world.lesson('lesson/noi-bo', {
    title: 'Nội bộ',
    subjectName: 'Công ty Giả Định',
    handling: 'Xử lý **ngay**. <script>alert(1)</script> ![x](http://example.com/x.png)',
  });
  await world.lesson('lesson/khac', { classification: 'public', sectors: ['vien-thong', 'buu-chinh'] });
  await world.start();
  await world.finish();
});

const whole = async (chunks: AsyncIterable<string>) => (await Array.fromAsync(chunks)).join('');
const bookFor = (viewer: Viewer) => world.editions.book(viewer, 2026);
const reader = aViewer(['reader']);

describe('the book of an edition', () => {
  it('holds for people of the sector all that the edition holds, in order of sector', async () => {
    const book = await bookFor(reader);
    expect(book.leftOut).toBe(0);
    expect(book.chapters.map(({ title, entries }) => [title, entries.map(({ itemId }) => itemId)])).toEqual([
      ['Bưu chính', ['lesson/cong-khai', 'lesson/khac', 'lesson/noi-bo']],
      ['vien-thong', ['lesson/khac']],
    ]);
    const items = await Array.fromAsync(book.items());
    expect(items.map(({ entry }) => entry.itemId)).toEqual([
      'lesson/cong-khai',
      'lesson/noi-bo',
      'lesson/khac',
    ]);
  });

  it('holds for somebody who has not logged in what is public, and says how many are left out', async () => {
    const html = await whole(bookHtml(await bookFor(ANONYMOUS)));
    expect(html).toContain('1 mục người đọc này không được đọc');
    expect(html).not.toContain('Nội bộ');
    expect(await whole(bookMarkdown(await bookFor(ANONYMOUS)))).not.toContain('Nội bộ');
    const json = await whole(bookJson(await bookFor(ANONYMOUS)));
    expect(json).not.toContain('lesson/noi-bo');
    expect(JSON.parse(json)).toMatchObject({ leftOut: 1, edition: { year: 2026 }, items: { length: 2 } });
  });

  it.each([
    ['HTML', bookHtml],
    ['Markdown', bookMarkdown],
    ['JSON', bookJson],
  ])('never names who was sanctioned, as %s, whoever reads', async (_, format) => {
    expect(await whole(format(await bookFor(world.curator)))).not.toContain('Công ty Giả Định');
  });

  it('is one page that runs, frames and fetches nothing, and says what was written', async () => {
    const html = await whole(bookHtml(await bookFor(reader)));
    expect(html).toContain('<h3>Công khai &lt;b&gt;&amp;</h3>');
    expect(html).toContain('Xử lý <strong>ngay</strong>.');
    expect(html).not.toMatch(/<(script|img|link|iframe|object|embed)|src=|url\(|@import|\son\w+=/i);
    expect(html).toContain('@media print');
  });

  it('shows titles as they were written, and cites law as people do, to readers of Markdown and of HTML', async () => {
    const [markdown, html] = await Promise.all(
      [bookMarkdown, bookHtml].map(async (format) => whole(format(await bookFor(reader)))),
    );
    expect(markdown).toContain('### Công khai \\<b>\\&\n');
    for (const book of [markdown, html]) {
      expect(book).toContain('Căn cứ: ');
      expect(book).not.toMatch(/Căn cứ: [a-z-]+\/\d/);
    }
  });

  it('leads from every line of its contents to an item of its own', async () => {
    const html = await whole(bookHtml(await bookFor(reader)));
    const ids = [...html.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
    expect(new Set(targets)).toEqual(new Set(ids));
  });

  it('bears the names and days of who signed, and the root', async () => {
    const { root } = await world.editions.header(2026);
    const text = await whole(bookMarkdown(await bookFor(ANONYMOUS)));
    expect(text).toContain('| Nguyễn Giả Định | Người rà soát | 01/11/2026 |');
    expect(text).toContain(root);
  });

  it('says what stood in the edition, whatever was written since', async () => {
    await world.lesson(
      'lesson/cong-khai',
      { classification: 'public', title: 'Tên khác hẳn' },
      world.clock.now(),
    );
    const html = await whole(bookHtml(await bookFor(ANONYMOUS)));
    expect(html).toContain('Công khai');
    expect(html).not.toContain('Tên khác hẳn');
  });

  it('shows nobody what became restricted since, nor readers what was retired', async () => {
    await world.lesson('lesson/khac', { classification: 'restricted' }, world.clock.now());
    expect((await bookFor(world.curator)).leftOut).toBe(1);
    const at = world.clock.now();
    await store.publish({ itemId: 'lesson/noi-bo', version: null, at, actor: 'p-curator', reason: 'thử' });
    expect((await bookFor(world.curator)).leftOut).toBe(1);
    expect((await bookFor(reader)).leftOut).toBe(2);
  });
});

describe('an edition', () => {
  it('has the root of its lines', async () => {
    const [state] = await store.current(['edition/2026']);
    const { manifest, root } = state!.published!.body;
    expect(manifestRoot(manifest as string[])).toBe(root);
  });

  it('is found unaltered', async () => {
    expect(await world.editions.verify(world.curator, 2026)).toMatchObject({ checked: 3, faults: [] });
    await expect(world.editions.verify(reader, 2026)).rejects.toMatchObject({ code: 'refused' });
  });

  it('names the line of which the base says something else, and one it does not have', async () => {
    const current = store.current.bind(store);
    store.current = async (ids) =>
      (await current(ids)).flatMap((state) => {
        const { itemId, body } = state.newest;
        if (itemId === 'lesson/khac') return [];
        if (itemId !== 'lesson/noi-bo') return [state];
        const altered = { ...state.newest, body: { ...body, title: 'Lời khác' } };
        return [{ newest: altered, published: altered }];
      });
    expect((await world.editions.verify(world.curator, 2026)).faults).toEqual([
      { fault: 'missing', itemId: 'lesson/khac' },
      { fault: 'altered', itemId: 'lesson/noi-bo' },
    ]);
  });

  it('is told to be altered itself: another root, or written over', async () => {
    const current = store.current.bind(store);
    store.current = async (ids) =>
      (await current(ids)).map((state) => {
        if (state.newest.kind !== 'edition') return state;
        const altered = { ...state.newest, body: { ...state.newest.body, root: '0'.repeat(64) } };
        return { newest: altered, published: altered };
      });
    const { faults } = await world.editions.verify(world.curator, 2026);
    expect(faults.map(({ fault }) => fault)).toEqual(['root', 'rewritten']);
  });

  it('is compared with another one, showing everybody what they may read', async () => {
    world.clock.instant = '2027-11-01T02:00:00.000Z';
    const day = '2027-02-01T02:00:00.000Z';
    await world.lesson('lesson/cong-khai', { classification: 'public', title: 'Đã sửa' }, day);
    await world.lesson('lesson/moi', { title: 'Mới' }, day);
    await world.start({ year: 2027, quorum: 0 });
    await world.finish(2027);
    expect(await world.editions.compare(reader, 2026, 2027)).toEqual({
      rows: [
        { itemId: 'lesson/cong-khai', title: 'Đã sửa', from: 1, to: 2 },
        { itemId: 'lesson/moi', title: 'Mới', from: null, to: 1 },
      ],
      leftOut: 0,
    });
    expect(await world.editions.compare(ANONYMOUS, 2026, 2027)).toMatchObject({
      rows: { length: 1 },
      leftOut: 1,
    });
    expect(await world.editions.changes(ANONYMOUS, 2027)).toMatchObject({
      new: { rows: [], leftOut: 1 },
      changed: { rows: [{ itemId: 'lesson/cong-khai', version: 2 }], leftOut: 0 },
    });
    expect((await world.editions.verify(world.curator, 2027)).faults).toEqual([]);
    expect((await world.editions.list()).map(({ year }) => year)).toEqual([2027, 2026]);
  });

  it('that there is not is not found', async () => {
    await expect(world.editions.header(2025)).rejects.toMatchObject({ code: 'not-found' });
    await expect(world.editions.compare(reader, 2026, 2025)).rejects.toMatchObject({ code: 'not-found' });
  });
});
