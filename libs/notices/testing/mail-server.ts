import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A letter as the server was given it. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  /** Header and body, as sent. */
  readonly raw: string;
}

/** What a mail server answers; 250 where nothing is said. */
export interface Answers {
  /** To an address. */
  recipient: (address: string) => number;
  /** To a letter once it is whole. */
  letter: () => number;
}

/** A real mail server on this machine, without TLS, for one account. */
export class MailServer {
  readonly received: Received[] = [];
  readonly answers: Answers = { recipient: () => 250, letter: () => 250 };
  private server: SMTPServer | null = null;
  private port = 0;

  constructor(
    private readonly user: string,
    private readonly password: string,
  ) {}

  get url(): string {
    return `smtp://${this.user}:${encodeURIComponent(this.password)}@127.0.0.1:${this.port}`;
  }

  /** Listens; again on the same port after it was stopped. */
  async start(): Promise<this> {
    this.server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, done) => {
        const isKnown = username === this.user && password === this.password;
        done(isKnown ? null : refusal(535), isKnown ? { user: username } : undefined);
      },
      onRcptTo: ({ address }, _, done) => done(refusal(this.answers.recipient(address))),
      onData: (stream, { envelope }, done) => {
        void buffer(stream).then((bytes) => {
          const code = this.answers.letter();
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          const to = envelope.rcptTo.map(({ address }) => address);
          if (code === 250) this.received.push({ from, to, raw: bytes.toString() });
          done(refusal(code));
        });
      },
    });
    this.server.on('error', () => undefined);
    const listening = this.server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    this.port = (listening.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }
}

/** What the server says beside the number is no business of anybody's log. */
function refusal(code: number): Error | null {
  return code === 250 ? null : Object.assign(new Error('said by the server'), { responseCode: code });
}
