/** One facet of every text: the set of its values, each distinct set kept once. */
export class FacetColumn {
  /** The set of each text, by the text's number. */
  of = new Uint32Array(1024);
  readonly values: string[] = [];
  /** The values of each set, by number. */
  readonly sets: number[][] = [];
  private readonly valueIds = new Map<string, number>();
  private readonly setIds = new Map<string, number>();

  valuesOf(docno: number): readonly string[] {
    return this.sets[this.of[docno]!]!.map((id) => this.values[id]!);
  }

  set(docno: number, setId: number): void {
    if (docno >= this.of.length) this.of = grown(this.of, docno);
    this.of[docno] = setId;
  }

  /** For each set, 1 where it holds one of `wanted`. */
  accepting(wanted: readonly string[]): Uint8Array {
    const ids = new Set(wanted.map((value) => this.valueIds.get(value)));
    return Uint8Array.from(this.sets, (set) => (set.some((id) => ids.has(id)) ? 1 : 0));
  }

  /** The number of a set of values, given on first sight. */
  setId(values: readonly string[]): number {
    const key = values.join('\u0000');
    const known = this.setIds.get(key);
    if (known !== undefined) return known;
    const id = this.sets.push([...new Set(values)].map((value) => this.valueId(value))) - 1;
    this.setIds.set(key, id);
    return id;
  }

  private valueId(value: string): number {
    const known = this.valueIds.get(value);
    if (known !== undefined) return known;
    const id = this.values.push(value) - 1;
    this.valueIds.set(value, id);
    return id;
  }
}

/** A copy with room for `index` and as much again. */
export function grown<T extends Uint8Array | Uint32Array | Int32Array | Float32Array>(
  array: T,
  index: number,
): T {
  const larger = new (array.constructor as new (length: number) => T)((index + 1) * 2);
  larger.set(array);
  return larger;
}
