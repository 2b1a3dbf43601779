import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { type Finding } from '../form/form-context.js';
import { type Place } from '../places.js';
import { citations, type FindPlaces } from './citing.js';
import { clauseOnHover } from './clause-on-hover.js';
import { LOOKS } from './looks.js';
import { continueList, toggleBold } from './toolbar-acts.js';
import './editor.css';

interface Props {
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly isInvalid: boolean;
  /** What it begins with; what is typed afterwards is told by `onChange`. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onReady: (view: EditorView) => void;
  readonly findings: readonly Finding[];
  readonly findPlaces: FindPlaces;
  readonly readPlace: (citation: string) => Promise<Place | null>;
}

/** Pasted text comes in the one form that the base keeps, whatever program it comes from. */
const PLAIN: Extension = [
  history(),
  keymap.of([
    ...completionKeymap,
    { key: 'Mod-b', run: toggleBold },
    { key: 'Enter', run: continueList },
    ...defaultKeymap,
    ...historyKeymap,
  ]),
  LOOKS,
  EditorView.lineWrapping,
  EditorView.clipboardInputFilter.of((text) => text.normalize('NFC')),
];

/** Markdown as it is typed, with citations offered and explained, and what looks like data of persons underlined. */
export function MarkdownEditor(props: Props) {
  const { findings } = props;
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const view = useRef<EditorView>(null);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const made = beginEditor(host.current!, () => latest.current);
    view.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => {
    const editor = view.current;
    editor?.dispatch(setDiagnostics(editor.state, diagnosticsOf(findings, editor.state.doc.toString())));
  }, [findings]);
  return <div ref={host} data-invalid={props.isInvalid || undefined} className="markdown-editor" />;
}

/** `props`: as they are when they are needed. */
function beginEditor(parent: HTMLElement, props: () => Props): EditorView {
  const extensions: Extension = [
    PLAIN,
    EditorView.contentAttributes.of(() => attributesOf(props())),
    autocompletion({
      override: [citations((words) => props().findPlaces(words))],
      icons: false,
      activateOnTypingDelay: 250,
    }),
    clauseOnHover((citation) => props().readPlace(citation)),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) props().onChange(state.doc.toString());
    }),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ doc: props().text, extensions }) });
  props().onReady(view);
  return view;
}

function attributesOf({ id, labelledBy, describedBy, isInvalid }: Props): Record<string, string> {
  return {
    id,
    'aria-labelledby': labelledBy,
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(isInvalid && { 'aria-invalid': 'true' }),
    ...{ lang: 'vi', spellcheck: 'true', autocapitalize: 'sentences' },
  };
}

/** Only where the text is still the one that was looked at. */
function diagnosticsOf(findings: readonly Finding[], text: string) {
  return findings
    .filter(({ start, end, text: words }) => text.slice(start, end) === words)
    .map(({ start, end, why }) => ({ from: start, to: end, severity: 'warning' as const, message: why }));
}
