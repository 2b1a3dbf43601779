import { resolve } from 'node:path';

/** One environment variable: what it is for and what holds when it is not set. */
interface Variable<T> {
  readonly name: string;
  readonly about: string;
  readonly fallback: T;
  readonly read: (text: string) => T;
}

/** A setting that cannot be used; the message names the variable and what it takes. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new ConfigError(`takes a whole number from ${min} to ${max}, not "${text}"`);
  };
}

const text = (value: string): string => value;
const path = (value: string): string => resolve(value);

function variable<T>(name: string, about: string, fallback: T, read: (text: string) => T): Variable<T> {
  return { name: `TRITHUC_${name}`, about, fallback, read };
}

/** Every variable the system reads; README prints this table. */
export const VARIABLES = {
  host: variable('HOST', 'address the API listens on', '127.0.0.1', text),
  port: variable('PORT', 'port of the API; 0 takes a free one', 3000, wholeNumber(0, 65_535)),
  dataDir: variable('DATA_DIR', 'folder of the database and the search index', resolve('data'), path),
  contentDir: variable('CONTENT_DIR', 'folder of curated content loaded at start', resolve('content'), path),
  adminToken: variable(
    'ADMIN_TOKEN',
    'token for writing; made and kept in the data folder when not set',
    '',
    text,
  ),
  uploadLimitMb: variable('UPLOAD_LIMIT_MB', 'largest official text taken, MiB', 64, wholeNumber(1, 256)),
  rateLimit: variable(
    'RATE_LIMIT',
    'requests a minute from one address; 0 sets no limit',
    600,
    wholeNumber(0, 1_000_000),
  ),
  logLevel: variable('LOG_LEVEL', 'error, warn, log, debug or verbose', 'log' as LogLevel, logLevel),
} as const;

export type LogLevel = 'error' | 'warn' | 'log' | 'debug' | 'verbose';
const LOG_LEVELS: readonly string[] = ['error', 'warn', 'log', 'debug', 'verbose'];

function logLevel(value: string): LogLevel {
  if (LOG_LEVELS.includes(value)) return value as LogLevel;
  throw new ConfigError(`takes one of ${LOG_LEVELS.join(', ')}, not "${value}"`);
}

export type Settings = { readonly [K in keyof typeof VARIABLES]: (typeof VARIABLES)[K]['fallback'] };

/**
 * Reads all settings once. Unset or empty variables take their default.
 * Throws `ConfigError` naming the variable, also for a `TRITHUC_` variable that does not exist.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const names = new Set<string>(Object.values(VARIABLES).map((v) => v.name));
  const unknown = Object.keys(environment).find((n) => n.startsWith('TRITHUC_') && !names.has(n));
  if (unknown) throw new ConfigError(`${unknown} is not a setting; known: ${[...names].join(', ')}`);
  const variables: Readonly<Record<string, Variable<unknown>>> = VARIABLES;
  const read = Object.entries(variables).map(([key, v]) => [key, valueOf(v, environment[v.name])]);
  return Object.fromEntries(read) as Settings;
}

function valueOf<T>(v: Variable<T>, set: string | undefined): T {
  if (set === undefined || set === '') return v.fallback;
  try {
    return v.read(set);
  } catch (error) {
    throw new ConfigError(`${v.name} ${(error as Error).message}`, { cause: error });
  }
}
