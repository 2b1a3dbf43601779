import { type DynamicModule, Logger, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { MultipartModule } from '@nestjs/platform-fastify/multipart';
import { ThrottlerModule } from '@nestjs/throttler';
import { type SameUnitApproval } from '@app/access';
import { Clock, KnowledgeBase, KnowledgeStore, KnownDocuments } from '@app/knowledge';
import { EditionSearch, FollowingIndexer, SearchIndex, SearchService, tellIndexing } from '@app/search';
import { type Log, Metrics, tracedPort, type Tracing } from '@app/observability';
import { type AbbreviationTable } from '@app/text';
import { editorialProviders } from './editorial-providers.js';
import { CitedProvisions } from './http/documents/cited-provisions.js';
import { DocumentArticles } from './http/documents/document-articles.js';
import { DocumentsController } from './http/documents/documents.controller.js';
import { ImportController } from './http/documents/import.controller.js';
import { LawImporting } from './http/documents/law-importing.js';
import { ProvisionsController } from './http/documents/provisions.controller.js';
import { CommentsController } from './http/editorial/comments.controller.js';
import { EditorialController } from './http/editorial/editorial.controller.js';
import { PersonalDataController } from './http/editorial/personal-data.controller.js';
import { WorkController } from './http/editorial/work.controller.js';
import { FeedsController } from './http/feeds/feeds.controller.js';
import { EditionsController } from './http/editions/editions.controller.js';
import { HealthController } from './http/health/health.controller.js';
import { HealthProbe } from './http/health/health-probe.js';
import { Stopping } from './http/health/stopping.js';
import { CitingItems } from './http/items/citing-items.js';
import { ItemList } from './http/items/item-list.js';
import { ItemsAsOf } from './http/items/items-as-of.js';
import { ItemsController } from './http/items/items.controller.js';
import { LinkList } from './http/items/link-list.js';
import { Presenter } from './http/items/presenter.js';
import { PublishedItems } from './http/items/published-items.js';
import { RetiredItems } from './http/items/retired-items.js';
import { VersionsController } from './http/items/versions.controller.js';
import { VisibleItems } from './http/items/visible-items.js';
import { WritingController } from './http/items/writing.controller.js';
import { HoldingsController } from './http/measures/holdings.controller.js';
import { MeasuresController } from './http/measures/measures.controller.js';
import { MailController } from './http/notices/mail.controller.js';
import { NoticesController } from './http/notices/notices.controller.js';
import { SubscriptionsController } from './http/notices/subscriptions.controller.js';
import { AuditController } from './http/people/audit.controller.js';
import { EntranceController } from './http/people/entrance.controller.js';
import { NamesController } from './http/people/names.controller.js';
import { PeopleController } from './http/people/people.controller.js';
import { SessionController } from './http/people/session.controller.js';
import { SignOnController } from './http/people/sign-on.controller.js';
import { TokensController } from './http/people/tokens.controller.js';
import { ProblemFilter } from './http/problems/problem.filter.js';
import { validation } from './http/problems/validation.js';
import { ReferenceController } from './http/reference/reference.controller.js';
import { ReferenceTables } from './http/reference/reference-tables.js';
import { IndexAfterWrite } from './http/search/index-after-write.js';
import { IndexFollower } from './http/search/index-follower.js';
import { CandidatesController } from './http/reviews/candidates.controller.js';
import { ReviewsController } from './http/reviews/reviews.controller.js';
import { SearchController } from './http/search/search.controller.js';
import { SearchTurns } from './http/search/search-turns.js';
import { AccessGuard } from './http/security/access.guard.js';
import { undecidedRoutes } from './http/security/needs.js';
import { RateGuard, rateLimits } from './http/security/rate.guard.js';
import { BackupsController } from './http/upkeep/backups.controller.js';
import { IndexController } from './http/upkeep/index.controller.js';
import { type NoticeParts, noticeProviders } from './notice-providers.js';
import { type PeopleParts, peopleProviders } from './people-providers.js';
import { reviewProviders } from './review-providers.js';
import { type UpkeepParts, upkeepProviders } from './upkeep-providers.js';

/** What the API is put together from. */
export interface Parts extends PeopleParts, NoticeParts, UpkeepParts {
  readonly index: SearchIndex;
  /** Opens the index of the edition of a year. */
  readonly openEdition: (year: number) => Promise<SearchIndex>;
  /** Names the index among all that follow the store. */
  readonly indexId: string;
  readonly abbreviations: AbbreviationTable;
  /** Whether somebody may approve an item of a unit they belong to. */
  readonly sameUnitApproval: SameUnitApproval;
  /** Requests a minute from one address; 0 sets no limit. */
  readonly rateLimit: number;
  readonly uploadLimitMb: number;
  /** Folder of the built web application; without one the API alone is served. */
  readonly webDir?: string;
  readonly log: Log;
  /** Whether /metrics is served. */
  readonly metrics: boolean;
  /** Null: nothing is traced. */
  readonly tracing: Tracing | null;
}

const CONTROLLERS = [
  SearchController,
  ItemsController,
  WritingController,
  VersionsController,
  EditorialController,
  CommentsController,
  WorkController,
  PersonalDataController,
  ReviewsController,
  CandidatesController,
  EditionsController,
  DocumentsController,
  ImportController,
  ProvisionsController,
  ReferenceController,
  EntranceController,
  SessionController,
  SignOnController,
  TokensController,
  PeopleController,
  NamesController,
  AuditController,
  SubscriptionsController,
  NoticesController,
  MailController,
  FeedsController,
  MeasuresController,
  HoldingsController,
  IndexController,
  BackupsController,
  HealthController,
];

/** The libs' services over the parts, each under its class. */
function coreOf(parts: Parts): Provider[] {
  const { leases, indexId, openEdition, abbreviations, clock, sameUnitApproval, tracing } = parts;
  const store = tracing ? tracedPort(parts.store, 'KnowledgeStore', tracing) : parts.store;
  const index = tracing ? tracedPort(parts.index, 'SearchIndex', tracing) : parts.index;
  const records = tracing ? tracedPort(parts.records, 'Records', tracing) : parts.records;
  const tell = tellIndexing.bind(null, new Logger('Index'));
  const indexer = new FollowingIndexer({ store, index, leases, indexId, clock, tell });
  const follower = new IndexFollower(parts.indexer === 'worker' ? null : indexer);
  return [
    { provide: KnowledgeStore, useValue: store },
    { provide: KnowledgeBase, useValue: new KnowledgeBase(store, clock) },
    { provide: KnownDocuments, useValue: new KnownDocuments(store) },
    { provide: SearchIndex, useValue: index },
    { provide: FollowingIndexer, useValue: indexer },
    { provide: IndexFollower, useValue: follower },
    { provide: SearchService, useValue: new SearchService(index, abbreviations, clock) },
    {
      provide: EditionSearch,
      useValue: new EditionSearch({ store, openEdition, abbreviations, clock }),
    },
    { provide: Clock, useValue: clock },
    { provide: Metrics, useValue: new Metrics() },
    { provide: Stopping, useValue: new Stopping() },
    ...peopleProviders({ ...parts, store, records }),
    ...upkeepProviders({ ...parts, store, records, indexer }),
    ...reviewProviders({ store, records, clock }),
    ...noticeProviders({ ...parts, store, records }),
    ...editorialProviders({ store, records, clock, sameUnitApproval }),
  ];
}

@Module({})
export class AppModule {
  static of(parts: Parts): DynamicModule {
    const undecided = undecidedRoutes(CONTROLLERS);
    if (undecided.length > 0) throw new Error(`Who may call ${undecided.join(', ')}? See needs.ts.`);
    const { rateLimit, uploadLimitMb } = parts;
    const limits = { fileSize: uploadLimitMb * 1024 * 1024, files: 1, fields: 0 };
    return {
      module: AppModule,
      imports: [
        MultipartModule.register({ limits, defParamCharset: 'utf8' }),
        ThrottlerModule.forRoot(rateLimits(rateLimit)),
      ],
      controllers: CONTROLLERS,
      providers: [
        ...coreOf(parts),
        CitedProvisions,
        CitingItems,
        DocumentArticles,
        HealthProbe,
        ItemList,
        ItemsAsOf,
        LinkList,
        LawImporting,
        Presenter,
        PublishedItems,
        RetiredItems,
        VisibleItems,
        ReferenceTables,
        SearchTurns,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
        { provide: APP_GUARD, useClass: RateGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: IndexAfterWrite },
      ],
    };
  }
}
