import { type Provider } from '@nestjs/common';
import {
  AuditLog,
  People,
  type ProviderSettings,
  Records,
  Sessions,
  SignIn,
  SingleSignOn,
  Tokens,
  unitsOf,
} from '@app/access';
import { type Clock, type KnowledgeStore } from '@app/knowledge';
import { AuditRetention } from './http/people/audit-retention.js';
import { AnonymousReading } from './http/security/anonymous-reading.js';
import { SessionCookies } from './http/security/session-cookies.js';

export interface PeopleParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
  /** Where people reach the API; empty when not set. */
  readonly publicUrl: string;
  /** Who reads what is public without logging in: whoever asks from this machine, or nobody. */
  readonly anonymous: 'local' | 'off';
  /** Null: people get in by their password alone. */
  readonly identityProvider: ProviderSettings | null;
  /** So long entries of the audit log stay, at least. */
  readonly auditKeepDays: number;
}

/** Who asks, and how they show it: the services of accounts, each under its class. */
export function peopleProviders(parts: PeopleParts): Provider[] {
  const { store, records, clock, publicUrl, anonymous, identityProvider, auditKeepDays } = parts;
  const audit = new AuditLog(records, clock);
  const people = new People(records, clock, unitsOf(store));
  const signOn = identityProvider && new SingleSignOn(records, clock, people, identityProvider);
  return [
    { provide: Records, useValue: records },
    { provide: People, useValue: people },
    { provide: Sessions, useValue: new Sessions(records, clock, people) },
    { provide: Tokens, useValue: new Tokens(records, clock, people) },
    { provide: SignIn, useValue: new SignIn(records, clock, people) },
    { provide: SingleSignOn, useValue: signOn },
    { provide: AuditLog, useValue: audit },
    { provide: AuditRetention, useValue: new AuditRetention(audit, auditKeepDays) },
    { provide: SessionCookies, useValue: new SessionCookies(publicUrl) },
    { provide: AnonymousReading, useValue: new AnonymousReading(anonymous) },
  ];
}
