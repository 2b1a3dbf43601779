import { type FastifyRequest } from 'fastify';

/** Where people reach the program, without a slash at its end: as set, else as they asked. */
export class PublicAddress {
  private readonly set: string;

  constructor(publicUrl: string) {
    this.set = publicUrl.replace(/\/+$/, '');
  }

  for({ protocol, host }: FastifyRequest): string {
    return this.set || `${protocol}://${host}`;
  }
}
