import { type FastifyRequest } from 'fastify';

/** Where people reach the program, without a slash at its end: as set, else as they asked. */
export class PublicAddress {
  private readonly set: string;

  constructor(publicUrl: string) {
    this.set = publicUrl.replace(/\/+$/, '');
  }

  /** Whoever asks may write anything for a host: what is no address is this machine. */
  for({ protocol, host }: FastifyRequest): string {
    const asked = `${protocol}://${host}`;
    return this.set || (URL.canParse(asked) ? asked : 'http://localhost');
  }
}
