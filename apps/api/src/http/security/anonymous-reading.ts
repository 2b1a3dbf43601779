import { type FastifyRequest } from 'fastify';

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const PASSED_ON = /^(?:forwarded|via|x-forwarded-.*|x-real-ip|true-client-ip|cf-connecting-ip)$/;

/** Who may read what is public without logging in. */
export class AnonymousReading {
  constructor(private readonly allowed: 'local' | 'off') {}

  isFor(request: FastifyRequest): boolean {
    return this.allowed === 'local' && isLocal(request);
  }
}

/** Whether somebody at this very machine asks: by the loopback address, and not through a proxy that runs here. */
function isLocal({ socket, headers }: FastifyRequest): boolean {
  return (
    LOOPBACK.test(socket.remoteAddress ?? '') && !Object.keys(headers).some((name) => PASSED_ON.test(name))
  );
}
