import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve('apps/web/src/words');
const NAMESPACES = readdirSync(join(FOLDER, 'vi')) as readonly string[];
type Words = { readonly [key: string]: string | Words };

/** Every text with its path, "problem.offline.title". Plural forms of one language need no twin in the other. */
function textsIn(words: Words, path = ''): Map<string, string> {
  const entries = Object.entries(words).flatMap(([key, value]) => {
    const full = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[full, value] as const] : [...textsIn(value, full)];
  });
  return new Map(entries.map(([key, text]) => [key.replace(/_(?:one|other)$/, ''), text]));
}

const read = (language: string, file: string) =>
  textsIn(JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8')) as Words);
const placesIn = (text = '') => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();

describe.each(NAMESPACES)('the words of %s', (file) => {
  const [vi, en] = [read('vi', file), read('en', file)];

  it('are the same in both languages, none missing and none left over', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  });

  it('have the same places to fill in', () => {
    for (const [key, text] of vi) expect([key, placesIn(en.get(key))]).toEqual([key, placesIn(text)]);
  });

  it('say something', () => {
    for (const words of [vi, en]) expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
