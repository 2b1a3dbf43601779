import fc from 'fast-check';
import { aPerson, aViewer } from '@app/access/testing';
import { type ItemVersion } from '@app/knowledge';
import {
  anEditorialDesk,
  AUTHOR,
  codeOf,
  CURATOR,
  type EditorialDesk,
  READER,
  REVIEWER,
} from '../../testing/editorial-desk.js';
import { Comments, mentionsIn } from './comments.js';

const PAGE = { cursor: null, limit: 20 };
let desk: EditorialDesk;
let comments: Comments;
beforeEach(() => {
  desk = anEditorialDesk();
  comments = new Comments({ ...desk, people: desk.accounts });
});
const texts = async (viewer: typeof AUTHOR, { itemId }: ItemVersion) =>
  (await comments.list(viewer, itemId, PAGE)).rows.map(({ value }) => value.text);

describe('the talk about an item', () => {
  it('is told in the order it was said, and says of which version', async () => {
    const version = await desk.draft();
    await comments.add(AUTHOR, version.itemId, 1, 'Đã đủ căn cứ chưa?');
    desk.clock.instant = '2026-11-01T03:00:00.000Z';
    await comments.add(CURATOR, version.itemId, 1, 'Thiếu một khoản.');
    const { rows, total } = await comments.list(AUTHOR, version.itemId, PAGE);
    expect(rows.map(({ value }) => [value.by, value.version, value.text])).toEqual([
      [AUTHOR.id, 1, 'Đã đủ căn cứ chưa?'],
      [CURATOR.id, 1, 'Thiếu một khoản.'],
    ]);
    expect(total).toBe(2);
    expect((await desk.records.entries(0, 10)).at(-1)).toMatchObject({
      act: 'item.commented',
      details: { version: 1 },
    });
  });

  it('is read page by page, each comment once', async () => {
    const { itemId } = await desk.draft();
    for (const text of ['một', 'hai', 'ba']) await comments.add(AUTHOR, itemId, 1, text);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Comments['list']>> = await comments.list(AUTHOR, itemId, {
        cursor,
        limit: 1,
      });
      seen.push(...page.rows.map(({ value }) => value.text));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen.toSorted()).toEqual(['ba', 'hai', 'một']);
  });

  it('does not tell of a draft to who may read only what is published', async () => {
    const first = await desk.draft();
    await desk.toReaders(first);
    await comments.add(CURATOR, first.itemId, 1, 'về bản đã công bố');
    await desk.next(first, { finding: 'Khác.' });
    await comments.add(CURATOR, first.itemId, 2, 'về bản nháp');
    const trainer = aViewer(['trainer']);
    expect(await texts(trainer, first)).toEqual(['về bản đã công bố']);
    expect(await texts(AUTHOR, first)).toHaveLength(2);
    expect(await codeOf(comments.add(trainer, first.itemId, 2, 'đoán thử'))).toBe('not-found');
  });

  it('is not for readers: they may neither join nor read it', async () => {
    const version = await desk.draft();
    await desk.toReaders(version);
    await comments.add(CURATOR, version.itemId, 1, 'trao đổi');
    expect(await texts(READER, version)).toEqual([]);
    expect(await codeOf(comments.add(READER, version.itemId, 1, 'xin hỏi'))).toBe('refused');
  });

  it('does not exist where the item does not', async () => {
    const version = await desk.draft({ classification: 'restricted' });
    expect(await codeOf(comments.list(REVIEWER, version.itemId, PAGE))).toBe('not-found');
    expect(await codeOf(comments.add(REVIEWER, version.itemId, 1, 'đoán thử'))).toBe('not-found');
    expect(await codeOf(comments.add(AUTHOR, version.itemId, 7, 'bản không có'))).toBe('not-found');
  });

  it('may be read, and not joined, by a token to read with', async () => {
    const version = await desk.draft();
    await comments.add(CURATOR, version.itemId, 1, 'trao đổi');
    const byToken = aViewer(['contributor'], { id: AUTHOR.id, scopes: ['read'] });
    expect(await texts(byToken, version)).toEqual(['trao đổi']);
    expect(await codeOf(comments.add(byToken, version.itemId, 1, 'thử'))).toBe('refused');
  });
});

describe('a mention', () => {
  const account = async (login: string) =>
    (await desk.accounts.create('p-admin', aPerson({ login, roles: ['curator'] }))).person;

  it('waits for who was named until they answer or put it aside', async () => {
    const { itemId } = await desk.draft();
    const { id } = await account('gia.dinh');
    const named = aViewer(['curator'], { id });
    const waiting = async () =>
      (await comments.list(CURATOR, itemId, PAGE)).rows.filter(({ value }) => value.waitsFor.includes(id))
        .length;
    await comments.add(AUTHOR, itemId, 1, 'Nhờ @gia.dinh xem lại.');
    expect(await waiting()).toBe(1);
    await comments.add(named, itemId, 1, 'Đã xem.');
    expect(await waiting()).toBe(0);
    await comments.add(AUTHOR, itemId, 1, 'Nhờ @Gia.Dinh xem nữa.');
    await comments.putAside(named, itemId);
    expect(await waiting()).toBe(0);
  });

  it('of nobody, of oneself or of somebody who left is only text', async () => {
    const { itemId } = await desk.draft();
    const gone = await account('nguoidi');
    await desk.accounts.close('p-admin', gone.id);
    const said = await comments.add(AUTHOR, itemId, 1, 'Hỏi @nguoidi, @khongco.');
    expect(said.value.mentions).toEqual([]);
  });

  it('is of at most twenty people', async () => {
    const { itemId } = await desk.draft();
    const crowd = Array.from({ length: 21 }, (_, n) => `@nguoi${n}`).join(' ');
    expect(await codeOf(comments.add(AUTHOR, itemId, 1, crowd))).toBe('invalid');
  });

  it.each([
    ['Nhờ @gia.dinh xem.', ['gia.dinh']],
    ['(@gia-dinh, @gia_dinh)', ['gia-dinh', 'gia_dinh']],
    ['@Gia.Dinh @gia.dinh', ['gia.dinh']],
    ['Thư: giadinh@example.vn', []],
    ['@', []],
    ['@ gia', []],
  ])('is found in "%s"', (text, logins) => {
    expect(mentionsIn(text)).toEqual(logins);
  });

  it('is found wherever it stands among words', () => {
    const words = fc.array(fc.constantFrom('xem', 'lại,', 'điều', '15', '(nhé)'), { maxLength: 5 });
    fc.assert(
      fc.property(words, words, fc.stringMatching(/^[a-z0-9]+([._-][a-z0-9]+)*$/), (before, after, login) => {
        expect(mentionsIn([...before, `@${login}`, ...after].join(' '))).toEqual([login]);
      }),
    );
  });
});
