import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  address,
  choice,
  ConfigError,
  path,
  plainName,
  secret,
  text,
  type Variable,
  variable,
  webAddress,
  wholeNumber,
  writeConcern,
} from './variable.js';

/** Every variable the system reads; README prints this table. */
export const VARIABLES = {
  host: variable('HOST', 'address the API listens on', '127.0.0.1', text),
  port: variable('PORT', 'port of the API; 0 takes a free one', 3000, wholeNumber(0, 65_535)),
  dataDir: variable('DATA_DIR', 'folder of the database and the search index', resolve('data'), path),
  contentDir: variable('CONTENT_DIR', 'folder of curated content loaded at start', resolve('content'), path),
  webDir: variable(
    'WEB_DIR',
    'folder of the built web application; without one the API alone is served',
    resolve('dist/web'),
    path,
  ),
  publicUrl: variable(
    'PUBLIC_URL',
    'address at which people reach the API: for links in feeds and mail, and for single sign-on',
    '',
    webAddress,
  ),
  anonymous: choice(
    'ANONYMOUS',
    'who reads what is public without logging in: whoever asks from here, or nobody',
    ['local', 'off'],
  ),
  oidcIssuer: variable('OIDC_ISSUER', 'identity provider of single sign-on (OpenID Connect)', '', webAddress),
  oidcClientId: variable('OIDC_CLIENT_ID', 'name of this program at the identity provider', '', text),
  oidcClientSecret: secret('OIDC_CLIENT_SECRET', 'secret of this program at the identity provider'),
  sameUnitApproval: choice(
    'SAME_UNIT_APPROVAL',
    'whether somebody may approve an item of a unit they belong to',
    ['refused', 'allowed'],
  ),
  smtpUrl: secret('SMTP_URL', 'server that takes e-mail, with the account', address('smtp', 'smtps')),
  mailFrom: variable('MAIL_FROM', 'sender of e-mail', '', text),
  auditKeepDays: variable(
    'AUDIT_KEEP_DAYS',
    'days that entries stay in the audit log, at least',
    3_660,
    wholeNumber(30, 36_600),
  ),
  uploadLimitMb: variable('UPLOAD_LIMIT_MB', 'largest official text taken, MiB', 64, wholeNumber(1, 256)),
  rateLimit: variable(
    'RATE_LIMIT',
    'requests a minute from one address; 0 sets no limit',
    // A page asks twice with every key that is pressed: this is three people who type without a pause.
    1_800,
    wholeNumber(0, 1_000_000),
  ),
  logLevel: choice('LOG_LEVEL', 'which events are logged', ['log', 'error', 'warn', 'debug', 'verbose']),
  metrics: choice('METRICS', 'whether /metrics tells Prometheus how things are', ['on', 'off']),
  otlpUrl: variable(
    'OTLP_URL',
    'where OpenTelemetry traces go (OTLP over HTTP); nowhere when not set',
    '',
    webAddress,
  ),
  store: choice('STORE', 'what keeps the items', ['sqlite', 'mongo']),
  mongoUri: secret('MONGO_URI', 'address of MongoDB, with the database', address('mongodb', 'mongodb+srv')),
  mongoReadPreference: choice('MONGO_READ_PREFERENCE', 'members that people read from', [
    'primary',
    'primaryPreferred',
    'secondary',
    'secondaryPreferred',
    'nearest',
  ]),
  mongoWriteConcern: variable(
    'MONGO_WRITE_CONCERN',
    'members that must have a write: majority or a number',
    'majority' as 'majority' | number,
    writeConcern,
  ),
  index: choice('INDEX', 'what finds the items', ['sqlite', 'meili']),
  meiliUrl: variable('MEILI_URL', 'address of Meilisearch', '', webAddress),
  meiliKey: secret('MEILI_KEY', 'key of Meilisearch: the master key, or one made for this program'),
  meiliIndex: variable(
    'MEILI_INDEX',
    'name of the index, when several bases share a server',
    'trithuc',
    plainName,
  ),
  indexer: choice('INDEXER', 'which process keeps the index in step with the store', [
    'in-process',
    'worker',
  ]),
  workerPort: variable('WORKER_PORT', 'port of the health of `trithuc work`', 3001, wholeNumber(0, 65_535)),
} as const;

export type Settings = { readonly [K in keyof typeof VARIABLES]: (typeof VARIABLES)[K]['fallback'] };
export type LogLevel = Settings['logLevel'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads all settings once. Unset or empty variables take their default.
 * Throws `ConfigError` naming the variable, also for a `TRITHUC_` variable that does not exist.
 */
export function readSettings(environment: Environment = process.env): Settings {
  const variables: readonly (readonly [string, Variable<unknown>])[] = Object.entries(VARIABLES);
  const names = variables.flatMap(([, { name, secret: hidden }]) => (hidden ? [name, fileOf(name)] : [name]));
  const unknown = Object.keys(environment).find((n) => n.startsWith('TRITHUC_') && !names.includes(n));
  if (unknown) throw new ConfigError(`${unknown} is not a setting; known: ${names.join(', ')}`);
  const settings = Object.fromEntries(
    variables.map(([key, v]) => [key, valueOf(v, environment)]),
  ) as Settings;
  for (const { when, key, needs } of NEEDS) {
    const missing = when(settings) ? needs.find((other) => settings[other] === '') : undefined;
    if (missing)
      throw new ConfigError(`${VARIABLES[key].name}=${settings[key]} needs ${VARIABLES[missing].name}`);
  }
  return isShared(settings) && !environment[VARIABLES.anonymous.name]
    ? { ...settings, anonymous: 'off' }
    : settings;
}

interface Need {
  readonly key: keyof Settings;
  readonly when: (settings: Settings) => boolean;
  /** What cannot be left empty then. */
  readonly needs: readonly (keyof Settings)[];
}

/** What is somewhere else: without an address nothing can start. */
const NEEDS: readonly Need[] = [
  { key: 'store', when: ({ store }) => store === 'mongo', needs: ['mongoUri'] },
  { key: 'index', when: ({ index }) => index === 'meili', needs: ['meiliUrl'] },
  { key: 'oidcIssuer', when: ({ oidcIssuer }) => oidcIssuer !== '', needs: ['oidcClientId', 'publicUrl'] },
  { key: 'mailFrom', when: ({ mailFrom }) => mailFrom !== '', needs: ['smtpUrl'] },
];

/** A base that several machines use belongs to nobody's own machine: reading it without a name has to be said. */
function isShared({ store }: Settings): boolean {
  return store === 'mongo';
}

const fileOf = (name: string): string => `${name}_FILE`;

function valueOf<T>({ name, fallback, read, secret: hidden }: Variable<T>, environment: Environment): T {
  const file = hidden ? environment[fileOf(name)] : undefined;
  const set = file ? contentOf(fileOf(name), file) : environment[name];
  if (set === undefined || set === '') return fallback;
  try {
    return read(set);
  } catch (error) {
    throw new ConfigError(`${name} ${(error as Error).message}`, { cause: error });
  }
}

function contentOf(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

/** The environment of this process with some variables changed, for a child process. */
export function environmentWith(changed: Environment): Environment {
  return { ...process.env, ...changed };
}
