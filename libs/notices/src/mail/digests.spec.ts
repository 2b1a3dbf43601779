import { inspect } from 'node:util';
import { type Viewer } from '@app/access';
import { FallibleProcess, FATES, SteppedPace } from '@app/search/testing';
import fc from 'fast-check';
import { MailServer } from '../../testing/mail-server.js';
import { NoticeWorld } from '../../testing/notice-world.js';
import { type Delivery, type Mail, type Post, SmtpPost } from './mailer.js';
import { type Posted } from './digests.js';

const PASSWORD = 'm@t/khau:thu';
const FROM = 'Tri thức giả định <thu@trithuc.example>';

let world: NoticeWorld;
let inspector: Viewer;
let server: MailServer;
let post: SmtpPost;
beforeEach(async () => {
  world = new NoticeWorld();
  await world.write('reference/sectors/buu-chinh', SECTOR, { kind: 'reference' });
  inspector = await world.person('p-inspector', ['reader']);
  await follow();
  server = await new MailServer('trithuc', PASSWORD).start();
  post = new SmtpPost(server.url, FROM);
});
afterEach(() => server.stop());
const SECTOR = { table: 'sectors', key: 'buu-chinh', name: 'Bưu chính', aliases: [] };

const follow = (viewer = inspector, mail = true) =>
  world.subscriptions.add(viewer, { kind: 'sector', target: 'buu-chinh' }, mail);

async function publish(itemId: string, body: object = {}): Promise<void> {
  await world.write(itemId, body);
  await world.notifier().pass();
}
const send = (by: Post = post): Promise<Posted> => world.digests(by).pass();

/** The head of a letter, a line a field, and its words as a reader sees them. */
function opened(raw: string): { head: string; words: string } {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw
    .slice(0, end)
    .replaceAll(/\r\n\s+/g, ' ')
    .replaceAll('\r\n', '\n');
  const hex = (bytes: string) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString();
  return {
    head,
    words: raw
      .slice(end)
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/(=[0-9A-F]{2})+/g, hex),
  };
}

describe('the letter of a day', () => {
  it('is taken by a mail server, as text and as HTML, with ways to stop it', async () => {
    await publish('lesson/a', { title: 'Đối chiếu sổ <giao nhận>', subjectName: 'Công ty Giả Định' });
    expect(await send()).toEqual({ sent: 1, refused: 0, failures: [] });
    const [{ from, to, raw }] = server.received as [(typeof server.received)[0]];
    const { head, words } = opened(raw);
    expect([from, to]).toEqual(['thu@trithuc.example', ['p-inspector@thu.example']]);
    expect(words).toContain('- Đối chiếu sổ <giao nhận>');
    expect(words).toContain('Đối chiếu sổ &lt;giao nhận&gt;</a>');
    expect(head).toMatch(/^Message-ID: <[0-9a-f]{32}@trithuc\.example>/m);
    expect(head).toMatch(/^List-Unsubscribe: <https:\/\/trithuc\.example\/api\/v1\/mail\/stop\/[\w-]+>/m);
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(words).not.toContain('Công ty');
  });

  it('goes out once a day, with all that is new, and not at all where nothing is', async () => {
    await publish('lesson/a');
    expect(await send()).toMatchObject({ sent: 1 });
    await publish('lesson/b');
    expect(await send()).toMatchObject({ sent: 0 });
    world.tomorrow();
    await publish('lesson/c');
    expect(await send()).toMatchObject({ sent: 1 });
    world.tomorrow();
    expect(await send()).toMatchObject({ sent: 0 });
    expect(server.received.map(({ raw }) => raw.match(/^- .*$/gm)?.length)).toEqual([1, 2]);
  });

  it('says nothing of what is older than two weeks', async () => {
    await publish('lesson/old');
    later(14 * 24 * 60 + 1);
    await publish('lesson/new');
    expect(await send()).toMatchObject({ sent: 1 });
    expect(server.received[0]!.raw.match(/^- .*$/gm)).toHaveLength(1);
    expect((await world.notices.list(inspector, { cursor: null, limit: 9 }, true)).rows).toHaveLength(2);
  });

  it('says nothing of what one may not read any more, does not follow any more, or follows without mail', async () => {
    const quiet = await world.person('p-quiet', ['reader']);
    await follow(quiet, false);
    const gone = await world.person('p-gone', ['reader']);
    const { id } = await follow(gone);
    await publish('lesson/a', { classification: 'internal' });
    await world.subscriptions.remove(gone, id);
    await world.write('lesson/a', { classification: 'restricted', agency: 'so-b' });
    expect(await send()).toEqual({ sent: 0, refused: 0, failures: [] });
    expect(server.received).toEqual([]);
  });

  it('does not ask for changes that are written by now', async () => {
    await world.person('p-author', ['contributor']);
    const asked = async (itemId: string) => {
      await world.write(itemId, {}, { actor: 'p-author', publish: false });
      const entry = { at: world.clock.now(), actor: 'p-reviewer', act: 'item.changes-requested' };
      await world.records.commit([], [{ ...entry, subject: itemId, details: { version: 1 } }]);
    };
    await asked('lesson/a');
    await asked('lesson/b');
    await world.notifier().pass();
    await world.write('lesson/a', { title: 'Viết lại rồi' }, { actor: 'p-author', publish: false });
    expect(await send()).toMatchObject({ sent: 1 });
    expect(server.received[0]!.raw.match(/^- .*$/gm)).toHaveLength(1);
    expect(server.received[0]!.raw).toContain('/muc/lesson/b');
  });

  it('does not name what is restricted to those who may read it', async () => {
    const curator = await world.person('p-curator-b', ['curator']);
    await follow(curator);
    await publish('lesson/a', { classification: 'restricted', title: 'Chuyện kín' });
    expect(await send()).toMatchObject({ sent: 1 });
    expect(opened(server.received[0]!.raw).words).toContain('Một mục hạn chế');
    expect(opened(server.received[0]!.raw).words).not.toContain('Chuyện kín');
  });
});

describe('a mail server', () => {
  it('that is away is tried again later, and nothing is lost', async () => {
    await publish('lesson/a');
    await server.stop();
    expect(await send()).toMatchObject({ sent: 0, failures: ['ESOCKET'] });
    await server.start();
    expect(await send()).toMatchObject({ sent: 0, failures: [] });
    later(6);
    expect(await send()).toMatchObject({ sent: 1 });
  });

  it('that is busy is given longer and longer rests', async () => {
    await publish('lesson/a');
    server.answers.letter = () => 451;
    const tried: number[] = [];
    for (let minute = 0; minute < 60; minute += 1) {
      if ((await send()).failures.length > 0) tried.push(minute);
      later(1);
    }
    expect(tried).toEqual([0, 5, 15, 35]);
    server.answers.letter = () => 250;
    later(60);
    expect(await send()).toMatchObject({ sent: 1, failures: [] });
  });

  it('that refuses an address for good is not asked again, until the address is another', async () => {
    server.answers.recipient = () => 550;
    await publish('lesson/a');
    expect(await send()).toMatchObject({ sent: 0, refused: 1 });
    expect(await world.pauses.of(inspector)).toMatchObject({ code: 550 });
    world.tomorrow();
    await publish('lesson/b');
    expect(await send()).toEqual({ sent: 0, refused: 0, failures: [] });
    server.answers.recipient = () => 250;
    await world.person('p-inspector', ['reader'], { email: 'moi@thu.example' });
    await publish('lesson/c');
    expect(await world.pauses.of(inspector)).toBeNull();
    expect(await send()).toMatchObject({ sent: 1 });
  });

  it('that is busy about one address still takes the letters to others', async () => {
    await follow(await world.person('p-other', ['reader']));
    server.answers.recipient = (address) => (address.startsWith('p-inspector') ? 450 : 250);
    await publish('lesson/a');
    expect(await send()).toEqual({ sent: 1, refused: 0, failures: ['EENVELOPE 450'] });
  });

  it('that does not know the account hears of it once a round, and no password is told', async () => {
    await follow(await world.person('p-other', ['reader']));
    await publish('lesson/a');
    const wrong = new SmtpPost(server.url.replace(encodeURIComponent(PASSWORD), 'hunter2'), FROM);
    const posted = await send(wrong);
    expect(posted).toEqual({ sent: 0, refused: 0, failures: ['EAUTH 535'] });
    expect(inspect(posted)).not.toContain('hunter2');
  });
});

describe('stopping letters', () => {
  it('takes one click by what stands in the letter, and can be taken back by its person', async () => {
    await publish('lesson/a');
    await send();
    const [, token = ''] = /mail\/stop\/([\w-]+)>/.exec(server.received[0]!.raw) ?? [];
    await world.pauses.stop('not a token');
    expect(await world.pauses.of(inspector)).toBeNull();
    await world.pauses.stop(token);
    expect(await world.pauses.of(inspector)).toMatchObject({ code: null });
    world.tomorrow();
    await publish('lesson/b');
    expect(await send()).toMatchObject({ sent: 0 });
    await world.pauses.resume(inspector);
    await publish('lesson/c');
    expect(await send()).toMatchObject({ sent: 1 });
  });
});

describe('a process that fails or is killed while it sends', () => {
  it('never has two different letters sent to one person in a day, and leaves nothing untold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...FATES), { maxLength: 20 }), async (foretold) => {
        world = new NoticeWorld();
        await world.write('reference/sectors/buu-chinh', SECTOR, { kind: 'reference' });
        await follow(await world.person('p-inspector', ['reader']));
        await publish('lesson/a');
        const [left, pace, ids] = [[...foretold], new SteppedPace(), new Set<string>()];
        const taking: Post = {
          send: async ({ messageId }: Mail): Promise<Delivery> => {
            ids.add(messageId);
            return { state: 'accepted' };
          },
        };
        for (let n = 0; n < 4; n += 1) {
          const process = new FallibleProcess(pace, () => left.shift() ?? 'well');
          const pass = world.digests(taking, process.wrap(world.records)).pass();
          await Promise.race([pass.catch(() => undefined), pace.pass(60_000)]);
        }
        await world.digests(taking).pass();
        expect(ids.size).toBe(1);
        expect(await send(taking)).toMatchObject({ sent: 0 });
      }),
      { numRuns: 60 },
    );
  });
});

function later(minutes: number): void {
  world.clock.instant = new Date(Date.parse(world.clock.instant) + minutes * 60_000).toISOString();
}
