import { type Field } from './schema.js';

/** What is written of an item, by field. */
export type Body = Readonly<Record<string, unknown>>;

/** A body as it is sent: nothing said stays nothing, rows in which nothing is filled in are left out. */
export function tidied(fields: readonly Field[], body: Body): Body {
  const known = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      known.has(name) ? tidy(known.get(name)!, value) : value,
    ]),
  );
}

function tidy({ widget, isNullable }: Field, value: unknown): unknown {
  if (typeof value === 'string') return isNullable && value.trim() === '' ? null : value;
  if (widget.as === 'rows') {
    const rows = (value as readonly Body[]).filter((row) => !isBlank(row, widget.fields));
    return rows.map((row) => tidied(widget.fields, row));
  }
  if (widget.as === 'record' && isBody(value)) return tidied(widget.fields, value);
  if (widget.as === 'texts') return (value as readonly string[]).map((text) => text.trim()).filter(Boolean);
  return value;
}

function isBlank(row: Body, fields: readonly Field[]): boolean {
  return fields.every(({ name, initial }) => isSame(row[name] ?? '', initial ?? ''));
}

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values of fields say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isBody(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, ordered(part)]),
  );
}

/** Free words in a body, by their path ("legalBasis.0.note"): where something may be said of a person. */
export function wordsIn(fields: readonly Field[], body: Body, above = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, widget } of fields) {
    const value = body[name];
    const path = above + name;
    if (widget.as === 'rows')
      for (const [n, row] of ((value ?? []) as readonly Body[]).entries())
        for (const [at, words] of wordsIn(widget.fields, row, `${path}.${n}.`)) found.set(at, words);
    const isFree = ['line', 'lines', 'prose'].includes(widget.as) && !UNREAD.has(name);
    if (isFree && typeof value === 'string' && value.trim() !== '') found.set(path, value.normalize('NFC'));
  }
  return found;
}

/** Never shown to readers, or no words: an address, a key, a place in an article. */
const UNREAD = new Set(['subjectName', 'url', 'key', 'table', 'number', 'at', 'by']);
