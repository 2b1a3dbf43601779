/** Lets what one process writes take turns: its writers would only beat each other to the same head. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  next<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.last.then(act);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** When everything asked for so far is done. */
  async end(): Promise<void> {
    await this.last;
  }
}
