import { Collection, type Person, Records } from '@app/access';
import { type ItemVersion, KnowledgeStore } from '@app/knowledge';
import { StillClock } from '@app/knowledge/testing';
import { Courier } from '@app/notices';
import { MailServer } from '@app/notices/testing';
import { type Caller, RunningApi } from './testing/running-api.js';

interface Page {
  readonly rows: readonly { id: string; itemId: string; title: string }[];
}
interface Subscribed {
  readonly rows: readonly { id: string; kind: string }[];
  readonly mailPaused: { code: number | null; message: string } | null;
}

const LESSON = {
  title: 'Đối chiếu sổ giao nhận giả định',
  finding: 'Sổ và hàng không khớp.',
  sectors: ['buu-chinh'],
  classification: 'internal',
};

let api: RunningApi;
let mail: MailServer;
let clock: StillClock;
let reader: Caller;
beforeEach(async () => {
  mail = await new MailServer('trithuc', 'khau-lenh').start();
  clock = new StillClock();
  const letters = {
    publicUrl: 'https://trithuc.example',
    mailFrom: 'thu@trithuc.example',
    smtpUrl: mail.url,
  };
  api = await RunningApi.start({ ...letters, clock });
  await api.published('reference', { table: 'sectors', key: 'buu-chinh', name: 'Bưu chính' });
  reader = await api.as('reader');
});
afterEach(async () => {
  await api.close();
  await mail.stop();
});

const lesson = (changes: object = {}): Promise<ItemVersion> =>
  api.published('lesson', { ...LESSON, ...changes });
const follow = (who = reader) =>
  who.post<{ id: string }>('/subscriptions', { kind: 'sector', target: 'buu-chinh' });
const round = () => api.app.get(Courier).once();
const unread = async (who = reader) => (await who.get<Page>('/notices?unread=true')).body.rows;

describe('following', () => {
  it('tells of what is published, until it is marked as read', async () => {
    expect(await follow()).toMatchObject({
      status: 201,
      body: { kind: 'sector', target: 'buu-chinh', mail: true },
    });
    await lesson();
    await lesson({ title: 'Bài học thứ hai giả định' });
    await round();
    const [first, second] = await unread();
    expect([first?.title, second?.title].sort()).toEqual(['Bài học thứ hai giả định', LESSON.title]);
    expect((await reader.post('/notices/read', { ids: [first!.id] })).status).toBe(204);
    expect((await reader.get<Page>('/notices')).body.rows).toMatchObject([
      second!,
      { ...first, readAt: clock.now() },
    ]);
    expect((await reader.post('/notices/read')).status).toBe(204);
    expect(await unread()).toEqual([]);
  });

  it('finds by a saved search what somebody may find', async () => {
    const search = { kind: 'search', query: 'sổ giao nhận', filters: { kind: ['lesson'] } };
    expect(await reader.post('/subscriptions', search)).toMatchObject({ status: 201, body: search });
    await lesson({ classification: 'restricted' });
    const { itemId } = await lesson({ finding: 'Lại một sổ giao nhận nữa.' });
    await round();
    expect((await unread()).map((notice) => notice.itemId)).toEqual([itemId]);
  });

  it('does not show what was told once it may not be read any more', async () => {
    await follow();
    const { itemId, body } = await lesson();
    await round();
    const entry = { itemId, kind: 'lesson', basedOn: 1, validity: null, links: [], corrects: null };
    const closed = { ...body, classification: 'restricted' };
    const write = { recordedAt: clock.now(), actor: 'p-x', reason: 'đóng', publish: true };
    await api.app.get(KnowledgeStore).append([{ ...entry, ...write, body: closed }]);
    expect(await unread()).toEqual([]);
  });

  it.each([
    ['nothing to follow', { kind: 'item' }, 400],
    ['a question beside an item', { kind: 'item', target: 'lesson/a', query: 'sim' }, 400],
    ['a target beside a question', { kind: 'search', target: 'lesson/a', query: 'sim' }, 400],
    ['a search for everything', { kind: 'search', query: ' ' }, 400],
    ['a facet that does not exist', { kind: 'search', query: 'sim', filters: { colour: ['red'] } }, 400],
    ['something that cannot be followed', { kind: 'person', target: 'p-1' }, 400],
    ['an item that is not there', { kind: 'item', target: 'lesson/khong-co' }, 404],
  ])('is refused with %s', async (_, asked, status) => {
    expect((await reader.post('/subscriptions', asked)).status).toBe(status);
  });

  it('is once for each thing, of each person, and ends when they say so', async () => {
    const { body } = await follow();
    expect((await follow()).status).toBe(409);
    const other = await api.as('curator');
    expect((await other.get<Subscribed>('/subscriptions')).body.rows).toEqual([]);
    expect((await other.delete(`/subscriptions/${body.id}`)).status).toBe(404);
    expect((await reader.delete(`/subscriptions/${body.id}`)).status).toBe(204);
    expect((await reader.get<Subscribed>('/subscriptions')).body.rows).toEqual([]);
  });

  it('is told by e-mail until its person wants none, and again when they do', async () => {
    const { body } = await follow();
    const choose = (wanted: boolean, who = reader) =>
      who.patch(`/subscriptions/${body.id}`, { mail: wanted });
    expect(await choose(false)).toMatchObject({ status: 200, body: { id: body.id, mail: false } });
    expect((await choose(true, await api.as('curator'))).status).toBe(404);
    const { rows } = (await reader.get<{ rows: readonly { mail: boolean }[] }>('/subscriptions')).body;
    expect(rows).toMatchObject([{ mail: false }]);
    expect((await reader.patch(`/subscriptions/${body.id}`, {})).status).toBe(400);
    expect(await choose(true)).toMatchObject({ body: { mail: true } });
  });

  it('is for people who have logged in, and for tokens that may write', async () => {
    expect((await follow(api.anonymous())).status).toBe(401);
    expect((await api.anonymous().get('/notices')).status).toBe(401);
    expect((await follow(await api.withToken('reader', ['read']))).status).toBe(403);
    expect((await follow(await api.withToken('reader', ['read', 'write']))).status).toBe(201);
  });
});

describe('letters', () => {
  const address = async (email: string) => {
    const people = new Collection<Person>(api.app.get(Records), 'person');
    const person = (await people.get(reader.id))!;
    await api.app.get(Records).commit([people.change(person, { ...person.value, email })], []);
  };

  it('go out and are stopped by one click, which every mail program can do without a password', async () => {
    await address('nguoi@thu.example');
    await follow();
    await lesson();
    expect(await round()).toMatchObject({ made: 1, posted: { sent: 1 } });
    const [, path = ''] =
      /trithuc\.example\/api\/v1(\/mail\/stop\/[\w-]+)>/.exec(mail.received[0]!.raw) ?? [];
    const asked = await api.anonymous({ 'x-forwarded-for': '192.0.2.1' }).get(path);
    expect(asked.text).toContain('<form method="post">');
    expect((await reader.get<Subscribed>('/subscriptions')).body.mailPaused).toBeNull();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const click = { headers, payload: 'List-Unsubscribe=One-Click' };
    const clicked = await api.anonymous({ 'x-forwarded-for': '192.0.2.1' }).send('POST', path, click);
    expect(clicked).toMatchObject({ status: 200 });
    const { mailPaused } = (await reader.get<Subscribed>('/subscriptions')).body;
    expect(mailPaused).toMatchObject({ code: null, message: 'Bạn đã ngừng nhận thư.' });
    expect((await reader.post('/subscriptions/resume-mail')).status).toBe(204);
    expect((await reader.get<Subscribed>('/subscriptions')).body.mailPaused).toBeNull();
  });

  it('that are refused for good are told to their person', async () => {
    await address('khong-co@thu.example');
    await follow();
    await lesson();
    mail.answers.recipient = () => 550;
    await round();
    const { mailPaused } = (await reader.get<Subscribed>('/subscriptions')).body;
    expect(mailPaused).toMatchObject({ code: 550 });
    expect(mailPaused!.message).toContain('mã 550');
  });

  it('are stopped by their own token alone, which says nothing of itself', async () => {
    const answers = await Promise.all([
      api.anonymous().post('/mail/stop/khong-co'),
      api.anonymous().send('POST', '/mail/stop/khong-co', {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'a=b',
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 415]);
  });
});
