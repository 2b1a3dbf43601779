import { createTransport, type Transporter } from 'nodemailer';
import { type Instant } from '@app/knowledge';
import { type Letter } from './letter.js';

/** A letter with where it goes. */
export interface Mail extends Letter {
  readonly to: string;
  readonly date: Instant;
  /** The same for the same letter: who gets it twice sees it once. Without angle brackets. */
  readonly messageId: string;
  /** Where one click stops the letters; null where the program cannot be reached from outside. */
  readonly stopAddress: string | null;
}

/** What became of a letter: with the server, never to be taken there, or to be tried again. */
export type Delivery =
  | { readonly state: 'accepted' }
  | { readonly state: 'refused'; readonly code: number }
  /** `away`: no letter to anybody would be taken now. `why` repeats nothing of what server and settings say. */
  | { readonly state: 'failed'; readonly why: string; readonly away: boolean };

/** Hands letters to whoever brings them. */
export interface Post {
  send(mail: Mail): Promise<Delivery>;
}

const PATIENCE_MS = 20_000;
const LOOPBACK: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/** Sends by SMTP. A password travels in plain text to nobody but this machine. Never throws. */
export class SmtpPost implements Post {
  private readonly transport: Transporter;

  /** `url`: "smtp://name:password@host:587" or "smtps://..."; `from`: an address, with a name or without. */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport(optionsOf(new URL(url)));
  }

  /** Host of the sender's address, for ids of letters. */
  get domain(): string {
    return /@([^\s>]+)/.exec(this.from)?.[1] ?? 'localhost';
  }

  async send({ to, subject, text, html, date, messageId, stopAddress }: Mail): Promise<Delivery> {
    try {
      await this.transport.sendMail({
        ...{ from: this.from, to: { name: '', address: to }, subject, text, html, date: new Date(date) },
        messageId: `<${messageId}>`,
        headers: { ...this.stopping(stopAddress), 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { state: 'accepted' };
    } catch (error) {
      return deliveryOf(error);
    }
  }

  private stopping(address: string | null): Record<string, string> {
    const byMail = `<mailto:${/<([^>]+)>/.exec(this.from)?.[1] ?? this.from}?subject=stop>`;
    if (address === null) return { 'List-Unsubscribe': byMail };
    return {
      'List-Unsubscribe': `<${address}>, ${byMail}`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }
}

function optionsOf({ protocol, hostname, port, username, password }: URL) {
  const isHere = LOOPBACK.includes(hostname);
  const auth = username && { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    host: hostname.replaceAll(/[[\]]/g, ''),
    ...(port && { port: Number(port) }),
    secure: protocol === 'smtps:',
    ...(isHere ? { ignoreTLS: true } : { requireTLS: username !== '' }),
    ...(auth && { auth }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  };
}

/** Of what the server says only its number is told on: its words may repeat addresses and names. */
function deliveryOf(error: unknown): Delivery {
  const { code = 'lỗi', command, responseCode } = error as Refusal;
  const isAboutReader = command === 'RCPT TO';
  if (isAboutReader && responseCode !== undefined && responseCode >= 500)
    return { state: 'refused', code: responseCode };
  const isAboutLetter = isAboutReader || command === 'DATA';
  const why = responseCode === undefined ? code : `${code} ${responseCode}`;
  return { state: 'failed', why, away: !isAboutLetter };
}

interface Refusal {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}
