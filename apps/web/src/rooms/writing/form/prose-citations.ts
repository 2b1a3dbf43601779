import { type Body } from './body.js';

const LINK = /\]\(\/quy-dinh\/([^\s)#]+)(?:#([^\s)]+))?\)/g;

/** The places of the law that the long texts of a body link to, each once. */
export function citedInProse(
  body: Body,
): readonly { readonly provision: string; readonly at: string | null }[] {
  const texts = Object.values(body).filter((value) => typeof value === 'string');
  const places = texts.flatMap((text) =>
    [...text.matchAll(LINK)].map(([, provision = '', at = null]) => ({ provision, at })),
  );
  return [...new Map(places.map((place) => [`${place.provision}#${place.at}`, place])).values()];
}
