import { eventsOf, type ServerEvent } from './event-lines.js';

const WORDS =
  'event: stage\ndata: {"stage":"đọc"}\n\n: ping\n\ndata: a\r\ndata: b\r\n\r\nevent: report\ndata: {}\n\nevent: cut\nda';

async function read(bytes: Uint8Array, size: number): Promise<ServerEvent[]> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const events: ServerEvent[] = [];
  for await (const event of eventsOf(pieces())) events.push(event);
  return events;
}

describe('events of a server', () => {
  it.each([1, 3, 7, 1_000])('are read whole however the network cuts them: every %i bytes', async (size) => {
    expect(await read(new TextEncoder().encode(WORDS), size)).toEqual([
      { event: 'stage', data: '{"stage":"đọc"}' },
      { event: 'message', data: 'a\nb' },
      { event: 'report', data: '{}' },
    ]);
  });
});
