import { hoverTooltip } from '@codemirror/view';
import { citationWords } from '../../../parts/place-words.js';
import { type Place } from '../places.js';
import { clause } from './citing.js';
import { lawLinkAt } from './law-links.js';

/** Over a link to the law: the words that stand where it leads. */
export function clauseOnHover(read: (citation: string) => Promise<Place | null>) {
  return hoverTooltip(
    async (view, pos) => {
      const line = view.state.doc.lineAt(pos);
      const link = lawLinkAt(line.text, pos - line.from);
      if (!link) return null;
      const place = await read(citationWords(link.provision, link.at));
      if (!place?.words) return null;
      const dom = clause(place);
      const [from, to] = [line.from + link.start, line.from + link.end];
      return { pos: from, end: to, above: true, create: () => ({ dom }) };
    },
    { hoverTime: 250 },
  );
}
