import { type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { type EditorView } from '@codemirror/view';
import { type Place, linkTo } from '../places.js';
import { citationBefore } from './typed-citation.js';

export type FindPlaces = (words: string) => Promise<readonly Place[]>;

/** Offers places of the law for the citation that is being typed. */
export function citations(find: FindPlaces) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const line = context.state.doc.lineAt(context.pos);
    const typed = citationBefore(line.text.slice(0, context.pos - line.from));
    if (!typed || typed.words.length < 3) return null;
    // Typing on asks anew at once: an answer that comes late to fewer words would end the asking.
    context.addEventListener('abort', () => undefined, { onDocChange: true });
    const places = await find(typed.words);
    if (context.aborted || places.length === 0) return null;
    return { from: line.from + typed.start, options: places.map(toCompletion), filter: false };
  };
}

function toCompletion(place: Place): Completion {
  return {
    label: place.citation,
    apply: (view, _, from, to) => insertLink(view, place, from, to),
    ...(place.words && { info: () => clause(place) }),
  };
}

/** Writes the citation as a link to where the place is read. */
function insertLink(view: EditorView, place: Place, from: number, to: number): void {
  const insert = `[${place.citation}](${linkTo(place)})`;
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } });
}

/** The words of a place, as a page element outside of React. */
export function clause({ words, citation }: Pick<Place, 'words' | 'citation'>): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cm-clause';
  const name = document.createElement('strong');
  name.textContent = citation;
  const text = document.createElement('div');
  text.className = 'law';
  text.textContent = words;
  box.append(name, text);
  return box;
}
