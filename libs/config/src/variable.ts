import { resolve } from 'node:path';

/** One environment variable: what it is for and what holds when it is not set. */
export interface Variable<T> {
  readonly name: string;
  readonly about: string;
  readonly fallback: T;
  readonly read: (text: string) => T;
  /** A secret may come by file: the variable with `_FILE` behind its name then holds the path. */
  readonly secret: boolean;
}

/** A setting that cannot be used; the message names the variable and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export function variable<T>(
  name: string,
  about: string,
  fallback: T,
  read: (text: string) => T,
): Variable<T> {
  return { name: `TRITHUC_${name}`, about, fallback, read, secret: false };
}

/** A text that no log, error or process list may show. */
export function secret(name: string, about: string, read = text): Variable<string> {
  return { ...variable(name, about, '', read), secret: true };
}

/** One of `words`, the first of them when nothing is set. */
export function choice<const T extends string>(
  name: string,
  about: string,
  words: readonly [T, ...T[]],
): Variable<T> {
  return variable<T>(name, about, words[0], (text) => {
    const word = words.find((one) => one === text);
    if (word !== undefined) return word;
    throw new ConfigError(`takes one of ${words.join(', ')}, not "${text}"`);
  });
}

export const text = (value: string): string => value;
export const path = (value: string): string => resolve(value);

export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new ConfigError(`takes a whole number from ${min} to ${max}, not "${text}"`);
  };
}

/** An address of one of these schemes. What was given may hold a password: the error does not repeat it. */
export function address(...schemes: readonly string[]): (text: string) => string {
  return (text) => {
    if (schemes.some((scheme) => text.startsWith(`${scheme}://`))) return text;
    throw new ConfigError(`takes an address that begins with ${schemes.join(':// or ')}://`);
  };
}

export function webAddress(text: string): string {
  const given = address('http', 'https')(text);
  if (URL.canParse(given)) return given;
  throw new ConfigError('takes an address such as http://host:7700');
}

/** A name that every engine takes as it is. */
export function plainName(text: string): string {
  if (/^[\w-]{1,100}$/.test(text)) return text;
  throw new ConfigError(`takes at most 100 of the letters a to z, digits, - and _, not "${text}"`);
}

/** `majority`, or the number of members that must have a write. */
export function writeConcern(text: string): 'majority' | number {
  return text === 'majority' ? text : wholeNumber(1, 50)(text);
}
