/** Keeps what was made of the items of a base until something changes in one of them. */
export class MadeOfItems {
  private sequence = 0;
  private readonly made = new Map<string, Promise<unknown>>();

  /**
   * What `make` gives, or gave under this key since the change log came to `sequence`: read before the call, so that
   * what is made is never older. What fails is made again.
   */
  of<T>(sequence: number, key: string, make: () => Promise<T>): Promise<T> {
    if (sequence > this.sequence) this.made.clear();
    this.sequence = Math.max(sequence, this.sequence);
    const found = this.made.get(key) as Promise<T> | undefined;
    if (found) return found;
    const made = make();
    this.made.set(key, made);
    made.catch(() => this.made.delete(key));
    return made;
  }
}
