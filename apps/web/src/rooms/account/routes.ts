import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';

export const accountRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/dang-nhap',
    component: lazyRouteComponent(() => import('./login-page.js'), 'LoginPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/tai-khoan',
    component: lazyRouteComponent(() => import('./account-page.js'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/thong-bao',
    component: lazyRouteComponent(() => import('./notices-page.js'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/da-luu',
    component: lazyRouteComponent(() => import('./saved-page.js'), 'SavedPage'),
  }),
] as const;
