/** Far below what a server takes at once. */
const LARGEST = 8 * 1024 * 1024;

/** Lines of JSON in payloads of a bounded size; a line that is larger by itself goes alone. */
export function* payloadsOf(lines: Iterable<string>, largest = LARGEST): Generator<string> {
  let held: string[] = [];
  let size = 0;
  for (const line of lines) {
    const more = Buffer.byteLength(line) + 1;
    if (held.length > 0 && size + more > largest) {
      yield held.join('\n');
      [held, size] = [[], 0];
    }
    held.push(line);
    size += more;
  }
  if (held.length > 0) yield held.join('\n');
}
