import { type Clock, type Instant, KnowledgeError, type Problem } from '@app/knowledge';
import { newId } from '../people/ids.js';
import { type Person } from '../people/person.js';
import { type People } from '../people/people.js';
import { type Scope, SCOPES } from '../people/roles.js';
import { type Records } from '../ports/records.js';
import { Collection, type Kept } from '../records/collection.js';
import { is } from '../records/key-ranges.js';
import { isOver, later, type Passing } from './passing.js';
import { digest, isSame, newSecret } from './secret.js';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 366;
const LONGEST_NAME = 100;

/** `tt_`, the id of the token, its secret. */
const TOKEN = /^tt_([a-z0-9]{10})_([\w-]{43})$/;

/** A token for programs, as it is kept: the secret by its SHA-256 alone. */
export interface ApiToken extends Passing {
  readonly person: string;
  /** What its person calls it. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly sha256: string;
  readonly createdAt: Instant;
}

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** How long it is good for, 1 to 366. */
  readonly days: number;
}

/** Whom a token lets in, and how far. */
export interface TokenHolder {
  readonly person: Kept<Person>;
  readonly scopes: readonly Scope[];
}

/** Tokens that let programs in as their person, as far as their scopes go and until their last day. */
export class Tokens {
  private readonly tokens: Collection<ApiToken>;

  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly people: Pick<People, 'getAll'>,
  ) {
    this.tokens = new Collection(records, 'token', (token) => [`person:${token.person}`]);
  }

  /** A new token of a person; `token` is to be shown once. Throws `invalid` naming the fields. */
  async make(person: string, given: NewToken): Promise<{ token: string; kept: Kept<ApiToken> }> {
    check(given);
    const id = newId('t');
    const secret = newSecret();
    const createdAt = this.clock.now();
    const value: ApiToken = {
      ...{ person, name: given.name.trim(), scopes: [...new Set(given.scopes)] },
      ...{ sha256: digest(secret), createdAt, endsAt: later(createdAt, given.days * DAY_MS) },
    };
    const details = { token: id, scopes: value.scopes };
    const entry = { at: createdAt, actor: person, act: 'token.created', subject: person, details };
    await this.records.commit([this.tokens.create(id, value)], [entry]);
    return { token: `tt_${id.slice(2)}_${secret}`, kept: { id, revision: 1, value } };
  }

  /** Whom a token lets in; null for one that is forged, revoked, past its time, or of a closed account. */
  async find(token: string): Promise<TokenHolder | null> {
    const [, id, secret] = TOKEN.exec(token) ?? [];
    const kept = id === undefined ? null : await this.tokens.get(`t-${id}`);
    if (!kept || !isSame(digest(secret!), kept.value.sha256) || isOver(kept.value, this.clock)) return null;
    const [person] = await this.people.getAll([kept.value.person]);
    return person && person.value.closedAt === null ? { person, scopes: kept.value.scopes } : null;
  }

  /** The tokens of a person, those past their time too. */
  list(person: string): Promise<Kept<ApiToken>[]> {
    return this.tokens.all(is(`person:${person}`));
  }

  async get(id: string): Promise<Kept<ApiToken>> {
    const token = await this.tokens.get(id);
    if (token) return token;
    throw new KnowledgeError('not-found', 'Không có mã truy cập này.');
  }

  async revoke(actor: string, id: string): Promise<void> {
    const kept = await this.get(id);
    const subject = kept.value.person;
    const entry = { at: this.clock.now(), actor, act: 'token.revoked', subject, details: { token: id } };
    await this.records.commit([this.tokens.remove(kept)], [entry]);
  }
}

function check({ name, scopes, days }: NewToken): void {
  const problems: Problem[] = [];
  if (name.trim() === '' || name.length > LONGEST_NAME) {
    problems.push({ field: 'name', message: `không được để trống, tối đa ${LONGEST_NAME} ký tự` });
  }
  if (scopes.length === 0 || scopes.some((scope) => !SCOPES.includes(scope))) {
    problems.push({ field: 'scopes', message: `phải có ít nhất một trong: ${SCOPES.join(', ')}` });
  }
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS) {
    problems.push({ field: 'days', message: `phải là số nguyên từ 1 đến ${LONGEST_DAYS}` });
  }
  if (problems.length > 0) throw new KnowledgeError('invalid', 'Mã truy cập chưa hợp lệ.', problems);
}
