import { type Extension } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/** Links with their quiet addresses, bold words, headings, quotes: seen as one writes, nothing hidden. */
export const LOOKS: Extension = [
  marking(/\[[^\]\n]+\](?=\([^)\s]+\))/g, 'md-link'),
  marking(/(?<=\])\([^)\s]+\)/g, 'md-address'),
  marking(/\*\*[^*\n]+\*\*/g, 'md-bold'),
  marking(/^#{1,6} .*$/gm, 'md-bold'),
  marking(/^> .*$/gm, 'md-quote'),
];

function marking(regexp: RegExp, name: string): Extension {
  const matcher = new MatchDecorator({ regexp, decoration: Decoration.mark({ class: name }) });
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = matcher.createDeco(view);
      }
      update(update: ViewUpdate): void {
        this.decorations = matcher.updateDeco(update, this.decorations);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}
