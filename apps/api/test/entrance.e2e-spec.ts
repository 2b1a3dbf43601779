import { A_PASSWORD } from '@app/access/testing';
import { type EntranceDto } from '../src/http/people/entrance.dto.js';
import { type SessionDto } from '../src/http/people/session.dto.js';
import { RunningApi } from './testing/running-api.js';

describe('the entrance', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await RunningApi.start();
  });
  afterAll(() => api.close());

  it('tells a page who is here and how one gets in, and refuses nobody', async () => {
    const { value } = await api.person('reader');
    const given = { login: value.login, password: A_PASSWORD };
    const opened = await api.anonymous().post<SessionDto>('/session', given);
    const [cookie] = String(opened.headers['set-cookie']).split(';');
    const ask = (headers = {}) => api.anonymous(headers).get<EntranceDto>('/entrance');
    expect((await ask({ cookie })).body.session).toEqual(opened.body);
    const nobody = { session: null, reading: true, singleSignOn: false };
    expect((await ask()).body).toEqual(nobody);
    expect((await ask({ cookie: 'trithuc_session=khong-co' })).body).toEqual(nobody);
    expect((await ask({ 'x-forwarded-for': '192.0.2.7' })).body.reading).toBe(false);
  });
});
