import { type Records } from '@app/access';
import { type Clock, type KnowledgeStore, type KnownDocuments, type Leases } from '@app/knowledge';
import { Courier, type CourierEvent } from './courier.js';
import { Acts } from './following/acts.js';
import { byLink } from './following/by-link.js';
import { bySearch, type SearchParts } from './following/by-search.js';
import { type Standings } from './following/guarded-versions.js';
import { Notifier } from './following/notifier.js';
import { Publications } from './following/publications.js';
import { Digests } from './mail/digests.js';
import { SmtpPost } from './mail/mailer.js';

/** How letters go out; nothing is sent while server or sender are empty. */
export interface MailSettings {
  readonly smtpUrl: string;
  readonly mailFrom: string;
  /** Where people reach the program; empty: letters link to nothing. */
  readonly publicUrl: string;
}

export interface CourierNeeds extends SearchParts, MailSettings {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly known: KnownDocuments;
  readonly standings: Standings;
  readonly tell?: (event: CourierEvent) => void;
}

/** The courier over a base, as every program that has one runs it. */
export function courierOver(needs: CourierNeeds): Courier {
  const { records, leases, clock, tell } = needs;
  const sources = [
    new Publications(needs, byLink),
    new Acts(needs),
    // Last, for it may have to wait for the index.
    new Publications(needs, bySearch(needs)),
  ];
  const notifier = new Notifier(records, sources);
  return new Courier({ leases, clock, notifier, digests: digestsOver(needs), ...(tell && { tell }) });
}

function digestsOver(needs: CourierNeeds): Digests | null {
  const { smtpUrl, mailFrom, publicUrl } = needs;
  if (smtpUrl === '' || mailFrom === '') return null;
  const post = new SmtpPost(smtpUrl, mailFrom);
  return new Digests({ ...needs, post, domain: post.domain, publicUrl: publicUrl.replace(/\/+$/, '') });
}
