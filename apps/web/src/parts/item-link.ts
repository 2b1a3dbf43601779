import { linkOptions } from '@tanstack/react-router';

/**
 * Where an item of a kind is read: spread it on a link, `<TextLink {...itemLink(kind, id)}>`.
 * Ids keep their slashes: "nd-cp/174/2026/dieu-33" is read at /quy-dinh/nd-cp/174/2026/dieu-33.
 */
export function itemLink(kind: string, id: string) {
  const params = { _splat: id };
  switch (kind) {
    case 'provision':
      return linkOptions({ to: '/quy-dinh/$', params });
    case 'document':
      return linkOptions({ to: '/van-ban/$', params });
    case 'gap':
      return linkOptions({ to: '/bat-cap/$', params });
    case 'edition':
      return linkOptions({ to: '/an-ban/$year', params: { year: id.split('/').at(-1)! } });
    default:
      return linkOptions({ to: '/bai-hoc/$', params });
  }
}
