import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DocumentRow } from './document-rows.js';
import { type DocumentTextHandle } from './document-text.js';
import { useLevelName } from './use-level-name.js';
import classes from './document.module.css';

interface Props {
  readonly rows: readonly DocumentRow[];
  /** How often what is looked for stands in each row; null: nothing is looked for. */
  readonly counts: readonly number[] | null;
  readonly text: RefObject<DocumentTextHandle | null>;
}

/**
 * The contents as a tree: arrows move, right and left open and close, Enter goes there. While something is looked for it
 * has the lines where that stands alone, and what they stand under.
 */
export function TocTree({ rows, counts, text }: Props) {
  const { t } = useTranslation('law');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const shown = rowsShown(rows, counts, closed);
  const active = shown.find(({ row }) => row.line.at === at) ?? shown[0];
  const focus = (entry: Entry | undefined): void => {
    if (!entry) return;
    setAt(entry.row.line.at);
    root.current?.querySelector<HTMLElement>(`[data-at="${entry.row.line.at}"]`)?.focus();
  };
  const toggle = ({ row: { line } }: Entry, isOpen: boolean): void =>
    setClosed((old) => new Set(isOpen ? [...old].filter((each) => each !== line.at) : [...old, line.at]));
  const press = (event: KeyboardEvent, entry: Entry): void => {
    const place = shown.indexOf(entry);
    const isOpen = !closed.has(entry.row.line.at);
    const parent = entry.row.line.above.at(-1)?.at;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(shown[place + 1]),
      ArrowUp: () => focus(shown[place - 1]),
      Home: () => focus(shown[0]),
      End: () => focus(shown.at(-1)),
      ArrowRight: () => (entry.isGroup && !isOpen ? toggle(entry, true) : focus(shown[place + 1])),
      ArrowLeft: () =>
        entry.isGroup && isOpen
          ? toggle(entry, false)
          : focus(shown.find(({ row }) => row.line.at === parent)),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  if (shown.length === 0) return <p className={classes.nothing}>{t(counts ? 'toc.nothing' : 'toc.empty')}</p>;
  return (
    <div role="tree" aria-label={t('toc.label')} ref={root}>
      {shown.map((entry) => (
        <Line
          key={entry.row.line.at}
          entry={entry}
          isOpen={!closed.has(entry.row.line.at)}
          isActive={entry === active}
          onPress={(event) => press(event, entry)}
          onOpen={() => {
            setAt(entry.row.line.at);
            text.current?.show(entry.index);
          }}
          onToggle={(isOpen) => toggle(entry, isOpen)}
        />
      ))}
    </div>
  );
}

interface Entry {
  readonly row: DocumentRow;
  /** Its place among all rows. */
  readonly index: number;
  readonly isGroup: boolean;
  readonly count: number;
}

function rowsShown(rows: Props['rows'], counts: Props['counts'], closed: ReadonlySet<string>): Entry[] {
  const entries = rows.map((row, index) => {
    const isGroup = row.line.node.type !== 'article';
    return { row, index, isGroup, count: counts?.[index] ?? 0 };
  });
  const wanted = new Set(
    entries
      .filter(({ count }) => counts === null || count > 0)
      .flatMap(({ row: { line } }) => [line.at, ...line.above.map((each) => each.at)]),
  );
  return entries.filter(
    ({ row: { line } }) => wanted.has(line.at) && !line.above.some((each) => closed.has(each.at)),
  );
}

interface LineProps {
  readonly entry: Entry;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly onPress: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
  readonly onToggle: (isOpen: boolean) => void;
}

function Line({ entry, isOpen, isActive, onPress, onOpen, onToggle }: LineProps) {
  const levelName = useLevelName();
  const { row, isGroup, count } = entry;
  const { node, at, depth } = row.line;
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <a
      role="treeitem"
      href={`#${at}`}
      data-at={at}
      aria-level={depth + 1}
      {...(isGroup && { 'aria-expanded': isOpen })}
      tabIndex={isActive ? 0 : -1}
      className={classes.line}
      data-group={isGroup || undefined}
      style={{ paddingInlineStart: `${0.4 + depth * 0.9}rem` }}
      onKeyDown={onPress}
      onClick={onOpen}
    >
      {isGroup && (
        <Icon
          size={16}
          aria-hidden
          className={classes.fold!}
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onToggle(!isOpen);
          }}
        />
      )}
      <span>{levelName(node)}</span>
      {count > 0 && <span className={classes.count}>{count}</span>}
    </a>
  );
}
