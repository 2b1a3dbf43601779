import { Logger, type Provider } from '@nestjs/common';
import { type Records } from '@app/access';
import { type Clock, type KnowledgeStore, KnownDocuments, type Leases } from '@app/knowledge';
import { Holdings, Measures, Usage } from '@app/measures';
import {
  Courier,
  courierOver,
  LessonFeed,
  MailPauses,
  type MailSettings,
  Notices,
  Subscriptions,
  tellCourier,
} from '@app/notices';
import { Editorial, Rolls } from '@app/reviews';
import { SearchIndex, SearchService } from '@app/search';
import { PublicAddress } from './http/feeds/public-address.js';
import { UsageFlushing } from './http/measures/usage-flushing.js';
import { CourierRounds } from './http/notices/courier-rounds.js';

export interface NoticeParts extends MailSettings {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly leases: Leases;
  readonly clock: Clock;
  /** Whether this process keeps the index in step and tells people what is new, or a worker does. */
  readonly indexer: 'in-process' | 'worker';
}

/** What tells people what is new, and what counts what they do, each under its class. */
export function noticeProviders(parts: NoticeParts): Provider[] {
  const { store, records, clock, indexer, publicUrl } = parts;
  const tell = tellCourier.bind(null, new Logger('Notices'));
  const over = { store, records, clock };
  return [
    { provide: MailPauses, useValue: new MailPauses(records, clock) },
    { provide: LessonFeed, useValue: new LessonFeed(store) },
    { provide: PublicAddress, useValue: new PublicAddress(publicUrl) },
    { provide: Usage, useValue: new Usage(records, clock) },
    { provide: Measures, inject: [Rolls], useFactory: (rolls: Rolls) => new Measures({ ...over, rolls }) },
    {
      provide: Holdings,
      inject: [SearchIndex],
      useFactory: (index: SearchIndex) => new Holdings({ store, index, clock }),
    },
    UsageFlushing,
    {
      provide: Subscriptions,
      inject: [Editorial],
      useFactory: (standings: Editorial) => new Subscriptions({ ...over, standings }),
    },
    {
      provide: Notices,
      inject: [Editorial],
      useFactory: (standings: Editorial) => new Notices({ ...over, standings }),
    },
    {
      provide: Courier,
      inject: [Editorial, SearchIndex, SearchService, KnownDocuments],
      useFactory: (standings: Editorial, index: SearchIndex, search: SearchService, known: KnownDocuments) =>
        courierOver({ ...parts, standings, index, search, known, tell }),
    },
    {
      provide: CourierRounds,
      inject: [Courier],
      useFactory: (courier: Courier) => new CourierRounds(indexer === 'worker' ? null : courier),
    },
  ];
}
