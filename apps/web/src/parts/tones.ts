/** Colours of small words with an outline, at 4.5:1 on either ground: the shades of the library miss it on one of the two. */
export const TONES = {
  good: 'light-dark(#087f5b, #38d9a9)',
  coming: 'light-dark(#1864ab, #74c0fc)',
  warning: 'light-dark(#a63c06, #ffc078)',
  bad: 'light-dark(#b42323, #ffa8a8)',
  quiet: 'light-dark(#495057, #ced4da)',
  special: 'light-dark(#862e9c, #e599f7)',
} as const;
