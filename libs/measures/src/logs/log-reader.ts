import { setImmediate as breathe } from 'node:timers/promises';

const BITE = 8_192;

/** Hears every entry of a log of the base once: all there are at first, and later what was added. */
export class LogReader<Entry extends { readonly sequence: number }> {
  private last = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly read: (since: number, limit: number) => Promise<readonly Entry[]>,
    private readonly hear: (entry: Entry) => void = () => undefined,
  ) {}

  /** How far it was read. */
  get sequence(): number {
    return this.last;
  }

  /** Hears all that was said before the call. */
  readOn(): Promise<void> {
    const read = this.turn.catch(() => undefined).then(() => this.readToEnd());
    this.turn = read;
    return read;
  }

  private async readToEnd(): Promise<void> {
    for (;;) {
      const entries = await this.read(this.last, BITE);
      for (const entry of entries) this.hear(entry);
      this.last = entries.at(-1)?.sequence ?? this.last;
      if (entries.length < BITE) return;
      // An engine in this process leaves no room for others by itself.
      await breathe();
    }
  }
}
