import { type FastifyRequest } from 'fastify';
import { AnonymousReading } from './anonymous-reading.js';

function from(remoteAddress: string | undefined, headers: Record<string, string> = {}): FastifyRequest {
  return { socket: { remoteAddress }, headers } as unknown as FastifyRequest;
}

describe('reading without logging in', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])('is for who asks from %s', (address) => {
    expect(new AnonymousReading('local').isFor(from(address))).toBe(true);
    expect(new AnonymousReading('off').isFor(from(address))).toBe(false);
  });

  it.each([undefined, '', '10.0.0.1', '192.168.1.127', '::ffff:10.0.0.1', '::2', '127.0.0.1.example'])(
    'is not for who asks from %s',
    (address) => {
      expect(new AnonymousReading('local').isFor(from(address))).toBe(false);
    },
  );

  it.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'])(
    'is not for who comes through a proxy on this machine: %s',
    (header) => {
      expect(new AnonymousReading('local').isFor(from('127.0.0.1', { [header]: 'x' }))).toBe(false);
    },
  );
});
