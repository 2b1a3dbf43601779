import { type NewAccountDto, type PersonDto, type PersonPageDto } from '../src/http/people/person.dto.js';
import { type Caller, RunningApi } from './testing/running-api.js';

describe('accounts', () => {
  let api: RunningApi;
  let administrator: Caller;
  beforeAll(async () => {
    api = await RunningApi.start();
    administrator = await api.as('administrator');
    await api.published('reference', {
      ...{ table: 'bodies', key: 'so-gia-dinh', name: 'Sở Giả Định' },
      ...{ from: '2010-01-01', to: '2025-03-01' },
    });
  });
  afterAll(() => api.close());

  let accounts = 0;
  async function anAccount(fields: object): Promise<PersonDto> {
    const given = { login: `nguoi.thu.${(accounts += 1)}`, roles: ['contributor'], ...fields };
    const { status, body } = await administrator.post<NewAccountDto>('/people', given);
    expect(status).toBe(201);
    return body.person;
  }

  it('are found by words of name, login or address, whatever their tones, and by unit on a day, in pages', async () => {
    const membership = { unit: 'so-gia-dinh', from: '2012-01-01', to: '2014-01-01' };
    const made = [
      await anAccount({ name: 'Đặng Văn Tìm', email: 'tim.mot@example.vn', memberships: [membership] }),
      await anAccount({ name: 'Đặng Thị Tìm' }),
    ];
    const asked = async (query: string) => (await administrator.get<PersonPageDto>(`/people?${query}`)).body;
    const ids = made.map(({ id }) => id);
    expect((await asked('q=DANG+tim')).rows.map(({ id }) => id)).toEqual(ids);
    expect((await asked('q=tim.mot')).rows.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await asked('q=dang&role=curator')).total).toBe(0);
    expect((await asked('unit=so-gia-dinh&on=2012-06-01')).rows.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await asked('unit=so-gia-dinh&on=2014-01-01')).rows).toEqual([]);
    const first = await asked('q=nguoi.thu&limit=1');
    const second = await asked(`q=nguoi.thu&limit=1&cursor=${first.next}`);
    expect(first.total).toBeGreaterThan(1);
    expect(second.rows[0]!.login > first.rows[0]!.login).toBe(true);
  });
});
