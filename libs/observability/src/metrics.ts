import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is looked up when Prometheus asks. */
export interface Readings {
  readonly database: { readonly status: string };
  /** Null: not known, and then not told. */
  readonly index: {
    readonly status: string;
    readonly documents: number | null;
    readonly lag: number | null;
    readonly keeper: 'this' | 'other' | 'none' | null;
    readonly setAside: number | null;
  };
}

type Reading = readonly [help: string, read: (readings: Readings) => number | null];

const STATE: Readonly<Record<string, Reading>> = {
  trithuc_store_up: ['1 when the database answers', ({ database }) => Number(database.status === 'ok')],
  trithuc_index_up: ['1 when the search index answers', ({ index }) => Number(index.status === 'ok')],
  trithuc_index_documents: ['Texts in the search index', ({ index }) => index.documents],
  trithuc_index_lag_changes: [
    'Changes of the store that the index does not have yet, counted up to 1000',
    ({ index }) => index.lag,
  ],
  trithuc_indexer_active: [
    '1 when this process keeps the index in step with the store',
    ({ index: { keeper } }) => keeper && Number(keeper === 'this'),
  ],
  trithuc_indexer_known: [
    '1 when any process does',
    ({ index: { keeper } }) => keeper && Number(keeper !== 'none'),
  ],
  trithuc_index_items_set_aside: [
    'Items this process could not bring into the index',
    ({ index }) => index.setAside,
  ],
};

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10];

/** The measures of one process for Prometheus: no addresses, no words, no persons. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'trithuc_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly searches = new Histogram({
    name: 'trithuc_search_duration_seconds',
    help: 'Time of a search within the program: analysis, recall, ranking, excerpts',
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly state = Object.entries(STATE).map(
    ([name, [help, read]]) => [new Gauge({ name, help, registers: [this.registry] }), read] as const,
  );

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** `status`: of HTTP, kept as its class ("2xx"). */
  request(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  search(seconds: number): void {
    this.searches.observe(seconds);
  }

  /** Everything in the text format, with the readings of this moment. */
  async text(readings: Readings): Promise<string> {
    for (const [gauge, read] of this.state) {
      const value = read(readings);
      if (value === null) gauge.remove();
      else gauge.set(value);
    }
    return this.registry.metrics();
  }
}
