import { People, unitsOf } from '@app/access';
import { aPerson } from '@app/access/testing';
import { openEngines } from '@app/engines';
import { KnowledgeBase, SystemClock } from '@app/knowledge';
import { FIXTURES } from '@app/knowledge/testing';
import { Subscriptions } from '@app/notices';
import { MailServer } from '@app/notices/testing';
import { Editorial } from '@app/reviews';
import { Terminal } from './testing/terminal.js';

const PASSWORD = 'khau-lenh-thu';
const LESSON = { ...FIXTURES.lesson, classification: 'public' };

let mail: MailServer;
let terminal: Terminal;
beforeEach(async () => {
  mail = await new MailServer('trithuc', PASSWORD).start();
  terminal = new Terminal({ smtpUrl: mail.url, mailFrom: 'thu@trithuc.example' });
});
afterEach(async () => {
  await mail.stop();
  terminal.remove();
});

/** Somebody invented follows a lesson, of which a new version is published then. */
async function followAndPublish(): Promise<void> {
  const { store, records, close } = await openEngines(terminal.settings);
  const clock = new SystemClock();
  const people = new People(records, clock, unitsOf(store));
  const { person } = await people.create('cli', aPerson({ email: 'nguoi@thu.example' }));
  const base = new KnowledgeBase(store, clock);
  const { itemId: id } = await base.create('p-a', {
    kind: 'lesson',
    body: LESSON,
    reason: 'viết',
    publish: true,
  });
  const standings = new Editorial({ store, records, clock, people, sameUnitApproval: 'refused' });
  const viewer = { id: person.id, roles: person.value.roles, units: [], scopes: null };
  await new Subscriptions({ store, records, clock, standings }).add(
    viewer,
    { kind: 'item', target: id },
    true,
  );
  const change = { basedOn: 1, corrects: null, reason: 'viết lại', publish: true };
  await base.revise('p-a', { id, ...change, body: { ...LESSON, finding: 'Đã viết lại.' } });
  await close();
}

describe('trithuc notify', () => {
  it('tells what is new once, by letter too', async () => {
    await followAndPublish();
    expect(await terminal.run('notify')).toEqual({ code: 0, out: '1 tin mới, 1 thư đã gửi.', err: '' });
    expect(mail.received.map(({ to }) => to)).toEqual([['nguoi@thu.example']]);
    expect(await terminal.run('notify')).toEqual({ code: 0, out: '0 tin mới, 0 thư đã gửi.', err: '' });
    expect(await terminal.run('verify')).toMatchObject({ code: 0 });
  });

  it('says why a letter has to wait, without the password', async () => {
    await followAndPublish();
    mail.answers.letter = () => 451;
    const { code, out } = await terminal.run('notify');
    expect([code, out]).toEqual([1, '1 tin mới, 0 thư đã gửi, 1 thư phải gửi lại (EMESSAGE 451).']);
    expect(out).not.toContain(PASSWORD);
  });

  it('tells without letters where no mail server is set', async () => {
    const { dataDir } = terminal.settings;
    await followAndPublish();
    const quiet = new Terminal({ dataDir });
    expect((await quiet.run('notify')).out).toBe('1 tin mới, không gửi thư.');
    quiet.remove();
  });
});
