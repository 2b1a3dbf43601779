import { type ItemVersion } from '@app/knowledge';
import { type ItemDoc, type LinkDoc, placeOf, versionOf } from './documents.js';

export interface LinkWork {
  readonly newLinks: readonly LinkDoc[];
  /** Ids of links that were there and are no longer, or are again. */
  readonly endedLinks: readonly string[];
  readonly resumedLinks: readonly string[];
}

interface Turn {
  readonly before: ItemDoc | undefined;
  readonly now: ItemDoc;
}

/** Which links begin and end as items change: those of the newest and the published version are live. */
export function linkWork(items: readonly Turn[], stamp: number): LinkWork {
  const works = items.map((item) => turn(item, stamp));
  return {
    newLinks: works.flatMap(({ newLinks }) => newLinks),
    endedLinks: works.flatMap(({ endedLinks }) => endedLinks),
    resumedLinks: works.flatMap(({ resumedLinks }) => resumedLinks),
  };
}

function turn({ before, now }: Turn, stamp: number): LinkWork {
  const [old, live] = [liveLinks(before, stamp), liveLinks(now, stamp)];
  const newLinks = [...live.values()].filter(({ _id }) => !old.has(_id));
  const endedLinks = [...old.keys()].filter((id) => !live.has(id));
  // A version that is shown again has its links in the collection already, ended.
  const resumedLinks = before ? newLinks.map(({ _id }) => _id) : [];
  return { newLinks, endedLinks, resumedLinks };
}

function liveLinks(item: ItemDoc | undefined, stamp: number): Map<string, LinkDoc> {
  const records = item ? [item.record, item.shownRecord].filter((record) => record !== null) : [];
  const links = records.flatMap((record) => linksOf(versionOf(record, item!._id), stamp));
  return new Map(links.map((link) => [link._id, link]));
}

function linksOf({ itemId, version, kind, links }: ItemVersion, stamp: number): LinkDoc[] {
  return links.map(({ target, type, at }) => {
    const place = placeOf([itemId, version, type, at ?? '']);
    return { _id: JSON.stringify([target, place]), target, place, kind, live: true, stamp };
  });
}
