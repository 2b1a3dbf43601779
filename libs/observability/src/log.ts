import { type Level, type Logger, pino, stdTimeFunctions } from 'pino';
import { asked } from './asked.js';

/** The levels people choose from, each with the one of the log lines; what is more severe is always logged. */
const LEVELS = { error: 'error', warn: 'warn', log: 'info', debug: 'debug', verbose: 'trace' } as const;
export type LogLevel = keyof typeof LEVELS;

/** Where lines go: `process.stdout`, or anything that takes them in a test. */
export interface LogOutput {
  readonly isTTY?: boolean;
  write(line: string): unknown;
}

/** Opens the log: a JSON object a line, or on a terminal a line to read. Each carries the request it belongs to. */
export function openLog(level: LogLevel, output: LogOutput): Log {
  const options = {
    level: LEVELS[level],
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: requestFields,
  };
  if (!output.isTTY) return new Log(pino(options, output), null);
  return new Log(pino(options, { write: (line: string) => output.write(toRead(line)) }), output);
}

function requestFields(): object {
  const { requestId, trace } = asked.getStore() ?? {};
  return { requestId, traceId: trace?.id };
}

function toRead(line: string): string {
  const { level, time, context, msg, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const rest = Object.entries(fields).map(
    ([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  const words = [String(time).slice(11, 23), level, context && `[${String(context)}]`, msg, ...rest];
  return `${words.filter(Boolean).join(' ')}\n`;
}

/** What is told: words, or named values with an optional `msg`. Never what somebody asked, wrote or is called. */
export type Event = string | (Readonly<Record<string, unknown>> & { readonly msg?: string });

/** Takes the place of Nest's own logger: the last of `rest` is the part of the program that speaks. */
export class Log {
  constructor(
    private readonly pino: Logger,
    private readonly terminal: LogOutput | null,
  ) {}

  /** The same log for warnings and worse alone. */
  onlyWarnings(): Log {
    return new Log(this.pino.child({}, { level: 'warn' }), this.terminal);
  }

  /** A line for whoever starts the program, whatever the level: plain on a terminal. */
  announce(line: string): void {
    if (this.terminal) this.terminal.write(`${line}\n`);
    else this.pino.child({}, { level: 'info' }).info(line);
  }

  fatal(event: Event, ...rest: readonly unknown[]): void {
    this.write('fatal', event, rest);
  }

  error(event: Event, ...rest: readonly unknown[]): void {
    this.write('error', event, rest);
  }

  warn(event: Event, ...rest: readonly unknown[]): void {
    this.write('warn', event, rest);
  }

  log(event: Event, ...rest: readonly unknown[]): void {
    this.write('info', event, rest);
  }

  debug(event: Event, ...rest: readonly unknown[]): void {
    this.write('debug', event, rest);
  }

  verbose(event: Event, ...rest: readonly unknown[]): void {
    this.write('trace', event, rest);
  }

  private write(level: Level, event: Event, rest: readonly unknown[]): void {
    const context = rest.at(-1);
    if (typeof event === 'string') this.pino[level]({ context }, event);
    else this.pino[level]({ context, ...event });
  }
}
