import { startCompletion } from '@codemirror/autocomplete';
import { type EditorView } from '@codemirror/view';

/** Puts marks around what is selected, or takes them away. */
export function toggleBold(view: EditorView): boolean {
  const { from, to } = view.state.selection.main;
  const isBold = view.state.sliceDoc(from - 2, from) === '**' && view.state.sliceDoc(to, to + 2) === '**';
  const changes = isBold
    ? [
        { from: from - 2, to: from },
        { from: to, to: to + 2 },
      ]
    : [
        { from, insert: '**' },
        { from: to, insert: '**' },
      ];
  const shift = isBold ? -2 : 2;
  view.dispatch({ changes, selection: { anchor: from + shift, head: to + shift } });
  view.focus();
  return true;
}

/** Begins every selected line with a mark ("- ", "### ", "> "), or takes it away where all have it. */
export function toggleLines(view: EditorView, mark: string): void {
  const { from, to } = view.state.selection.main;
  const { doc } = view.state;
  const first = doc.lineAt(from).number;
  const lines = Array.from({ length: doc.lineAt(to).number - first + 1 }, (_, n) => doc.line(first + n));
  const haveIt = lines.every(({ text }) => text.startsWith(mark));
  view.dispatch({
    changes: lines.map((line) =>
      haveIt ? { from: line.from, to: line.from + mark.length } : { from: line.from, insert: mark },
    ),
  });
  view.focus();
}

/** Writes the beginning of a citation and opens what can be cited. */
export function beginCitation(view: EditorView, beginning: string): void {
  const { head } = view.state.selection.main;
  const before = view.state.sliceDoc(head - 1, head);
  const insert = before === '' || /\s/.test(before) ? beginning : ` ${beginning}`;
  view.dispatch({ changes: { from: head, insert }, selection: { anchor: head + insert.length } });
  view.focus();
  startCompletion(view);
}

/** Enter in a list begins its next line as the one before; on an empty one it ends the list. */
export function continueList(view: EditorView): boolean {
  const { main } = view.state.selection;
  const line = view.state.doc.lineAt(main.head);
  const [mark, indent, bullet = '', number] = /^(\s*)(?:([-*>])|(\d{1,3})\.) /.exec(line.text) ?? [];
  if (mark === undefined || !main.empty || main.head < line.from + mark.length) return false;
  if (line.text.length === mark.length) {
    view.dispatch({ changes: { from: line.from, to: line.to } });
    return true;
  }
  const next = number === undefined ? bullet : `${Number(number) + 1}.`;
  const insert = `\n${indent}${next} `;
  view.dispatch({
    changes: { from: main.head, insert },
    selection: { anchor: main.head + insert.length },
    scrollIntoView: true,
  });
  return true;
}
