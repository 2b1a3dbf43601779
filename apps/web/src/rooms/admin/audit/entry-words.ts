/** Ids of accounts: what else acts or is acted on is a part of the system, or an item. */
const PERSON = /^p-[a-z0-9]{10}$/;

/** The account an entry names; null where it names something else, or nothing. */
export function personIn(name: string | null): string | null {
  return name !== null && PERSON.test(name) ? name : null;
}

/** The kind of an item by its id, as far as an id tells; null for what is none. */
export function kindOf(
  id: string,
): 'lesson' | 'gap' | 'reference' | 'edition' | 'provision' | 'document' | null {
  const [, kind] = /^(lesson|gap|reference|edition)\//.exec(id) ?? [];
  if (kind) return kind as 'lesson';
  if (/^[a-z0-9-]+\/[^/]+\/\d{4}\/dieu-/.test(id)) return 'provision';
  return /^[a-z0-9-]+\/[^/]+\/\d{4}$/.test(id) ? 'document' : null;
}

/** What else an entry says, flat: "roles: curator, reader". */
export function detailsOf(
  details: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [name, wordsOf(value)]);
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
