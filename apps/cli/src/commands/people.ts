import { type Command } from 'commander';
import { type Kept, People, type Person, ROLES, type Role, unitsOf, unitsOn } from '@app/access';
import { everyRow, KnowledgeError, SystemClock } from '@app/knowledge';
import { type Context } from '../context.js';
import { day, repeated } from '../options.js';
import { withStore } from '../store.js';
import { UsageError } from '../output.js';

/** Who acts where somebody at the machine itself does. */
const ACTOR = 'cli';

interface NewPersonOptions {
  readonly name: string;
  readonly role: readonly string[];
  readonly email?: string;
  readonly unit?: string;
  readonly from?: string;
}

/** `people`: the accounts, for whoever has the files: the first one, and a way in when nobody has one any more. */
export function peopleCommands(program: Command, { settings, output }: Context): void {
  const command = program.command('people').description('accounts, for whoever runs the base');
  const withPeople = <T>(work: (people: People) => Promise<T>): Promise<T> =>
    withStore(settings, ({ store, records }) => work(new People(records, new SystemClock(), unitsOf(store))));

  command
    .command('list')
    .description('every account: login, roles, units of today, whether it is closed')
    .action(() =>
      withPeople(async (people) => {
        const today = new SystemClock().today();
        for (const person of await everyRow((page) => people.list({}, page))) output.out(line(person, today));
      }),
    );
  command
    .command('add <login>')
    .description('make an account; prints the one-time password once')
    .requiredOption('--name <name>', 'the name of the person')
    .requiredOption('--role <role>', `one of ${ROLES.join(', ')}; may be repeated`, repeated(ROLES))
    .option('--email <address>', 'where digests go')
    .option('--unit <key>', 'key of the reference table bodies')
    .option('--from <day>', 'first day in the unit', day)
    .action((login: string, options: NewPersonOptions) =>
      withPeople(async (people) => {
        const { person, oneTimePassword } = await people.create(ACTOR, newPerson(login, options));
        output.out(`${person.id} ${person.value.login}`);
        output.out(`Mật khẩu dùng một lần (chỉ in lần này): ${oneTimePassword}`);
      }),
    );
  command
    .command('reset-password <login>')
    .description('give an account a new one-time password; whoever was in is out')
    .action((login: string) =>
      withPeople(async (people) => {
        const password = await people.resetPassword(ACTOR, (await existing(people, login)).id);
        output.out(`Mật khẩu dùng một lần (chỉ in lần này): ${password}`);
      }),
    );
  for (const act of ['close', 'open'] as const) {
    command
      .command(`${act} <login>`)
      .description(act === 'close' ? 'let nobody in by this account' : 'let its owner in again')
      .action((login: string) =>
        withPeople(async (people) => {
          const { id } = await existing(people, login);
          output.out(line(await people[act](ACTOR, id), new SystemClock().today()));
        }),
      );
  }
}

function newPerson(login: string, { name, role, email, unit, from }: NewPersonOptions) {
  if (from !== undefined && unit === undefined) throw new UsageError('--from cần đi với --unit');
  const memberships = unit === undefined ? [] : [{ unit, from: from ?? null, to: null }];
  return {
    login,
    name,
    email: email ?? null,
    roles: role as Role[],
    memberships,
    absences: [],
    password: null,
  };
}

async function existing(people: People, login: string): Promise<Kept<Person>> {
  const person = await people.byLogin(login);
  if (person) return person;
  throw new KnowledgeError('not-found', `Không có tài khoản ${login}.`);
}

function line({ id, value }: Kept<Person>, today: string): string {
  const { login, name, roles, closedAt } = value;
  const units = unitsOn(value, today).join(', ') || '-';
  return [id, login, name, roles.join(', '), units, closedAt ? 'đã đóng' : 'đang mở'].join(' · ');
}
