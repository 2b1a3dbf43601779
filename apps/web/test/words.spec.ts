import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROLES, SCOPES } from '@app/access';

const FOLDER = resolve('apps/web/src/words');
const NAMESPACES = readdirSync(join(FOLDER, 'vi')) as readonly string[];
type Words = { readonly [key: string]: string | Words };

/** Every text with its path, "problem.offline.title". */
function textsIn(words: Words, path = ''): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const full = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[full, value] as const] : textsIn(value, full);
  });
}

const texts = (language: string, file: string) =>
  textsIn(JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8')) as Words);
/** Plural forms of one language need no twin in the other. */
const read = (language: string, file: string) =>
  new Map(texts(language, file).map(([key, text]) => [key.replace(/_(?:one|other)$/, ''), text]));
const placesIn = (text = '') => [...text.matchAll(/\{\{\w+(?:, number)?\}\}/g)].map(String).sort();

describe.each(NAMESPACES)('the words of %s', (file) => {
  const [vi, en] = [read('vi', file), read('en', file)];

  it('are the same in both languages, none missing and none left over', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  });

  it('have the same places to fill in', () => {
    for (const [key, text] of vi) expect([key, placesIn(en.get(key))]).toEqual([key, placesIn(text)]);
  });

  it('count one thing in the singular and several in the plural', () => {
    const counts = texts('en', file).filter(([, text]) => /\{\{count, number\}\} (?:\w+ )?\w+s\b/.test(text));
    expect(counts.map(([key]) => key).filter((key) => !/_(?:one|other)$/.test(key))).toEqual([]);
  });

  it('write numbers that count with their dots', () => {
    expect([...vi, ...en].filter(([, text]) => text.includes('{{count}}'))).toEqual([]);
  });

  it('say something', () => {
    for (const words of [vi, en]) expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the audit log', () => {
  it('is told in words: every role, scope and way of logging in', () => {
    const keys = [...texts('vi', 'admin.json'), ...texts('vi', 'common.json')].map(([key]) => key);
    const said = [...ROLES.map((role) => `role.${role}`), ...SCOPES.map((scope) => `scope.${scope}`)];
    expect(keys).toEqual(expect.arrayContaining([...said, 'means.password', 'means.single-sign-on']));
  });
});
