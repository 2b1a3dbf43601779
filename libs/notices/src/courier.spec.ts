import { KnowledgeError } from '@app/knowledge';
import { MemoryLeases, StillClock } from '@app/knowledge/testing';
import { SteppedPace } from '@app/search/testing';
import { Courier, type CourierEvent, type CourierParts } from './courier.js';

const MINUTE_MS = 60_000;
const NOTHING = { sent: 0, refused: 0, failures: [] };

let pace: SteppedPace;
let leases: MemoryLeases;
let events: CourierEvent[];
let clock: StillClock;
beforeEach(() => {
  [pace, leases, events, clock] = [new SteppedPace(), new MemoryLeases(), [], new StillClock()];
});

function courier(parts: Partial<CourierParts>): Courier {
  const idle = { pass: async () => 0 };
  return new Courier({
    leases,
    clock,
    pace,
    notifier: idle,
    digests: null,
    tell: (event) => events.push(event),
    ...parts,
  });
}

describe('the courier', () => {
  it('makes notices and sends letters every few minutes until it is stopped', async () => {
    const stopping = new AbortController();
    let rounds = 0;
    const digests = { pass: async () => ({ ...NOTHING, sent: 1 }) };
    const running = courier({ notifier: { pass: async () => (rounds += 1) }, digests }).run(stopping.signal);
    await pace.pass(10 * MINUTE_MS);
    stopping.abort();
    await pace.until(running);
    expect(rounds).toBe(3);
    expect(events[2]).toEqual({ type: 'round', round: { made: 3, posted: { ...NOTHING, sent: 1 } } });
  });

  it.each([
    ['2026-10-31T16:59:59.000Z', 'before midnight', 1],
    ['2026-10-31T17:00:00.000Z', 'at midnight', 0],
    ['2026-10-31T23:59:59.000Z', 'before seven', 0],
    ['2026-11-01T00:00:00.000Z', 'at seven', 1],
  ])(
    'makes notices at %s, %s in Vietnam, and sends letters to people who are awake',
    async (now, _, letters) => {
      clock.instant = now;
      const stopping = new AbortController();
      const passes = { notices: 0, letters: 0 };
      const notifier = { pass: async () => (passes.notices += 1) };
      const digests = { pass: async () => ({ ...NOTHING, sent: (passes.letters += 1) }) };
      const running = courier({ notifier, digests }).run(stopping.signal);
      await pace.pass(4 * MINUTE_MS);
      stopping.abort();
      await pace.until(running);
      expect(passes).toEqual({ notices: 1, letters });
    },
  );

  it('tells nothing where nothing was new', async () => {
    const stopping = new AbortController();
    const running = courier({ digests: { pass: async () => NOTHING } }).run(stopping.signal);
    await pace.pass(10 * MINUTE_MS);
    stopping.abort();
    await pace.until(running);
    expect(events).toEqual([]);
  });

  it('sends letters although notices cannot be made, tells why, and tries again', async () => {
    const stopping = new AbortController();
    const error = new KnowledgeError('unavailable', 'bộ tìm kiếm chưa trả lời');
    let sent = 0;
    const digests = { pass: async () => ({ ...NOTHING, sent: (sent += 1) }) };
    const running = courier({ notifier: { pass: () => Promise.reject(error) }, digests }).run(
      stopping.signal,
    );
    await pace.pass(7 * MINUTE_MS);
    stopping.abort();
    await pace.until(running);
    expect(sent).toBe(2);
    expect(events).toEqual([1, 2].map(() => ({ type: 'failed', error })));
  });

  it('leaves the work to one process, and another does it when that one ended', async () => {
    const busy = courier({ notifier: { pass: () => pace.pause(MINUTE_MS).then(() => 1) } }).once();
    expect(await pace.until(courier({}).once())).toBeNull();
    expect(await pace.until(busy)).toEqual({ made: 1, posted: null });
    expect(await pace.until(courier({}).once())).toEqual({ made: 0, posted: null });
  });

  it('stops between two bites when it is told to', async () => {
    const stopping = new AbortController();
    const asked: boolean[] = [];
    const notifier = {
      pass: async (permitted: () => Promise<boolean> = async () => true) => {
        asked.push(await permitted());
        stopping.abort();
        asked.push(await permitted());
        return 0;
      },
    };
    await pace.until(courier({ notifier }).run(stopping.signal));
    expect(asked).toEqual([true, false]);
  });
});
