import { hoverTooltip } from '@codemirror/view';
import { type Place } from '../places.js';
import { clause } from './citing.js';

const LINK = /\[([^\]]+)\]\(\/quy-dinh\/[^\s)]+\)/g;

/** Over a link to the law: the words that stand there. */
export function clauseOnHover(read: (citation: string) => Promise<Place | null>) {
  return hoverTooltip(
    async (view, pos) => {
      const line = view.state.doc.lineAt(pos);
      const links = [...line.text.matchAll(LINK)];
      const link = links.find(({ index, 0: all }) => {
        const start = line.from + index;
        return start <= pos && pos <= start + all.length;
      });
      if (!link) return null;
      const place = await read(link[1]!);
      if (!place?.words) return null;
      const start = line.from + link.index;
      const dom = clause(place);
      return { pos: start, end: start + link[0].length, above: true, create: () => ({ dom }) };
    },
    { hoverTime: 250 },
  );
}
