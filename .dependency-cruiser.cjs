/** Who may import whom: one entry a folder, everything else is refused. */
const lib = (names) => `^libs/(${names.join('|')})/`;
const allow = {
  'libs/text': [],
  'libs/config': [],
  'libs/observability': [],
  'libs/law': ['text'],
  'libs/knowledge': ['text', 'law'],
  'libs/access': ['knowledge', 'text'],
  'libs/reviews': ['access', 'knowledge', 'search', 'text'],
  'libs/notices': ['access', 'reviews', 'knowledge', 'search', 'text'],
  'libs/measures': ['access', 'reviews', 'knowledge', 'search', 'text'],
  'libs/search': ['knowledge', 'text'],
  'libs/storage-sqlite': ['access', 'knowledge', 'text'],
  'libs/storage-mongo': ['access', 'knowledge', 'text'],
  'libs/search-sqlite': ['search', 'text'],
  'libs/search-meili': ['search', 'text'],
  'libs/engines': ['config', 'access', 'knowledge', 'search', 'text', 'storage-.*', 'search-.*'],
  'apps/web/src': [],
  'apps/api/src/http': [
    'knowledge',
    'access',
    'reviews',
    'notices',
    'measures',
    'search',
    'law',
    'text',
    'observability',
  ],
};
const folders = Object.entries(allow).map(([from, to]) => ({
  name: `${from} imports only ${to.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: from === 'apps/api/src/http' ? undefined : '\\.spec\\.ts$' },
  to: { path: '^(libs|apps)/', pathNot: [`^${from}/`, ...(to.length ? [lib(to)] : [])] },
}));
const only = (name, modules, owners) => ({
  name,
  severity: 'error',
  from: { pathNot: owners.map((o) => `^libs/${o}/`) },
  to: { path: modules },
});

module.exports = {
  forbidden: [
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'libs never import apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'apps never import each other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    { name: 'nothing unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...folders,
    only('node:sqlite only in its adapters', '^node:sqlite$|^sqlite$', ['storage-sqlite', 'search-sqlite']),
    only('mongoose only in storage-mongo', 'node_modules/mongoose/', ['storage-mongo']),
    only(
      'pino, prom-client and OpenTelemetry only in observability',
      'node_modules/(pino|prom-client|@opentelemetry)/',
      ['observability'],
    ),
    only('openid-client only in access', 'node_modules/openid-client/', ['access']),
    only('nodemailer and feed only in notices', 'node_modules/(nodemailer|feed)/', ['notices']),
    only('meilisearch only in search-meili', 'node_modules/meilisearch/', ['search-meili']),
    {
      name: 'testing folders are imported by tests alone',
      severity: 'error',
      from: { pathNot: '\\.spec\\.ts$|\\.e2e-spec\\.ts$|/testing/|^apps/web/test/bench/' },
      to: { path: '^libs/[^/]+/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
