import { type HttpProblem } from '../problems/problem.js';
import { SearchTurns } from './search-turns.js';

const soon = () => new Promise((done) => setImmediate(done));

describe('turns of searching', () => {
  it('let one search begin at a time, in the order they were asked, and others be served between', async () => {
    const turns = new SearchTurns();
    const order: string[] = [];
    const searches = ['a', 'b', 'c'].map((name) => turns.take(async () => void order.push(name)));
    for (let n = 0; n < 3; n += 1) await soon().then(() => order.push('-'));
    await Promise.all(searches);
    expect(order.join('')).toBe('a-b-c-');
  });

  it('go on after a search that failed', async () => {
    const turns = new SearchTurns();
    const failed = Array.from({ length: 100 }, () => turns.take(() => Promise.reject(new Error('hỏng'))));
    await Promise.allSettled(failed);
    expect(await turns.take(async () => 'xong')).toBe('xong');
  });

  it('wait for an engine that has enough to do, and refuse with a time when too many wait', async () => {
    const turns = new SearchTurns();
    let begun = 0;
    const open = Promise.withResolvers<null>();
    const search = () => {
      begun += 1;
      return open.promise;
    };
    const taken = Array.from({ length: 1_000 }, () => turns.take(search));
    const late = await turns.take(search).catch((error: unknown) => error);
    expect(late).toMatchObject({ code: 'unavailable', retryAfterSeconds: 2 } satisfies Partial<HttpProblem>);
    for (let n = 0; n < 50; n += 1) await soon();
    expect(begun).toBe(32);
    open.resolve(null);
    await Promise.allSettled(taken);
    expect(begun).toBe(1_000);
  });
});
