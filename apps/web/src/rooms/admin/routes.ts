import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';
import { readAuditSearch, readPeopleSearch, readTokensSearch, readUnitsSearch } from './search-params.js';

const room = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri',
  component: lazyRouteComponent(() => import('./admin-room.js'), 'AdminRoom'),
});

const sections = [
  createRoute({
    getParentRoute: () => room,
    path: '/',
    component: lazyRouteComponent(() => import('./overview-page.js'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => room,
    path: '/nguoi',
    validateSearch: readPeopleSearch,
    component: lazyRouteComponent(() => import('./people/people-page.js'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => room,
    path: '/nguoi/moi',
    component: lazyRouteComponent(() => import('./people/new-person-page.js'), 'NewPersonPage'),
  }),
  createRoute({
    getParentRoute: () => room,
    path: '/nguoi/$id',
    component: lazyRouteComponent(() => import('./people/person-page.js'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => room,
    path: '/don-vi',
    validateSearch: readUnitsSearch,
    component: lazyRouteComponent(() => import('./units/units-page.js'), 'UnitsPage'),
  }),
  createRoute({
    getParentRoute: () => room,
    path: '/ma-truy-cap',
    validateSearch: readTokensSearch,
    component: lazyRouteComponent(() => import('./tokens/tokens-page.js'), 'TokensPage'),
  }),
  createRoute({
    getParentRoute: () => room,
    path: '/nap-van-ban',
    component: lazyRouteComponent(() => import('./import/import-page.js'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => room,
    path: '/chi-muc',
    component: lazyRouteComponent(() => import('./upkeep/index-page.js'), 'IndexPage'),
  }),
  createRoute({
    getParentRoute: () => room,
    path: '/nhat-ky',
    validateSearch: readAuditSearch,
    component: lazyRouteComponent(() => import('./audit/audit-page.js'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: () => room,
    path: '/sao-luu',
    component: lazyRouteComponent(() => import('./upkeep/backup-page.js'), 'BackupPage'),
  }),
] as const;

export const adminRoutes = [room.addChildren(sections)] as const;
