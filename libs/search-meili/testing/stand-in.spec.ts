import { type Listening } from './listening.js';
import { askedOf, type Pair } from './pairs.js';
import { standIn } from './stand-in.js';

const pair = (key: string, body: string, status: number, answer: object): Pair => ({
  asked: askedOf('POST', '/multi-search', `Bearer ${key}`, body),
  answered: { status, body: answer },
});

describe('what stands in for a server', () => {
  let server: Listening;
  beforeEach(async () => {
    server = await standIn({
      version: '1.50.0',
      pairs: [
        pair('a key', '{"q":"a","limit":1}', 200, { hits: [1] }),
        pair('a key', '{"q":"a","limit":1}', 200, { hits: [2] }),
        pair('a wrong key', '{"q":"a"}', 403, { code: 'invalid_api_key' }),
      ],
    });
  });
  afterEach(() => server.close());

  const ask = async (key: string, body: string) => {
    const headers = { authorization: `Bearer ${key}` };
    const answer = await fetch(`${server.url}/multi-search`, { method: 'POST', headers, body });
    return [answer.status, await answer.json()] as const;
  };

  it('answers as was recorded, in turn, in whichever order the fields come', async () => {
    expect(await ask('a key', '{"q":"a","limit":1}')).toEqual([200, { hits: [1] }]);
    expect(await ask('a key', '{"limit":1,"q":"a"}')).toEqual([200, { hits: [2] }]);
  });

  it('refuses what the server refused', async () => {
    expect(await ask('a wrong key', '{"q":"a"}')).toEqual([403, { code: 'invalid_api_key' }]);
  });

  it.each([
    ['another question', 'a key', '{"q":"b","limit":1}'],
    ['the same with another key', 'another key', '{"q":"a","limit":1}'],
    ['the same once more', 'a wrong key', '{"q":"a"}'],
  ])('refuses %s, and says how to record it', async (_, key, body) => {
    if (key === 'a wrong key') await ask(key, body);
    const [status, told] = await ask(key, body);
    expect(status).toBe(501);
    expect(told).toMatchObject({ message: expect.stringContaining('MEILI_RECORD=1') });
  });
});
