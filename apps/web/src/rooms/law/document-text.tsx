import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLocation } from '@tanstack/react-router';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPrinted } from '../../parts/use-is-printed.js';
import { ArticleRow, LevelRow } from './document-row.js';
import { type DocumentBody } from './document-facts.js';
import { type DocumentRow, heightOf } from './document-rows.js';
import { type Finder } from './find-words.js';
import classes from './document.module.css';

const HEADER_PX = 64;
const ROWS_AROUND = 3;

/** What the contents and the search ask of the text. */
export interface DocumentTextHandle {
  /** Brings a row to the top. */
  readonly show: (index: number) => void;
  /** The row that is read: the first one in the window. */
  readonly current: () => number;
}

interface Props {
  readonly ref: Ref<DocumentTextHandle>;
  readonly body: DocumentBody;
  readonly rows: readonly DocumentRow[];
  readonly finder: Finder;
}

/** The whole text; of a long one only what is near the window is on the page, all of it when it is printed. */
export function DocumentText({ ref, body, rows, finder }: Props) {
  const { t } = useTranslation('law');
  const list = useRef<HTMLDivElement>(null);
  const scrollMargin = useOffset(list);
  const isPrinted = useIsPrinted();
  const place = usePlace();
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => heightOf(rows[index]!),
    getItemKey: (index) => rows[index]!.line.at,
    overscan: ROWS_AROUND,
    scrollMargin,
    scrollPaddingStart: HEADER_PX,
  });
  useImperativeHandle(ref, () => ({
    show: (index) => virtual.scrollToIndex(index, { align: 'start' }),
    current: () => virtual.getVirtualItemForOffset((virtual.scrollOffset ?? 0) + HEADER_PX)?.index ?? 0,
  }));
  useArrival(rows, place, (index) => virtual.scrollToIndex(index, { align: 'start' }));
  const rowAt = (index: number) => {
    const row = rows[index]!;
    if (row.line.node.type !== 'article') return <LevelRow row={row} finder={finder} />;
    return (
      <ArticleRow row={row} finder={finder} current={place?.article === row.line.at ? place.inner : null} />
    );
  };
  return (
    <article aria-label={t('official')}>
      {body.preamble && <p className={`law ${classes.around}`}>{body.preamble}</p>}
      <div ref={list} style={{ position: 'relative', ...(!isPrinted && { height: virtual.getTotalSize() }) }}>
        {isPrinted
          ? rows.map((row, index) => <div key={row.line.at}>{rowAt(index)}</div>)
          : virtual.getVirtualItems().map(({ key, index, start }) => (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={classes.row}
                style={{ transform: `translateY(${start - scrollMargin}px)` }}
              >
                {rowAt(index)}
              </div>
            ))}
      </div>
      {body.closing && <p className={`law ${classes.around}`}>{body.closing}</p>}
    </article>
  );
}

/** Where on the page the text begins. */
function useOffset(list: { readonly current: HTMLElement | null }): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setOffset(Math.round(top + globalThis.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return offset;
}

interface Place {
  /** The line: "dieu-34", "chuong-iii". */
  readonly article: string;
  /** The place within an article: "khoan-3/diem-b". */
  readonly inner: string | null;
  readonly hash: string;
}

/** What of the document the address points at. */
function usePlace(): Place | null {
  const hash = useLocation({ select: (location) => location.hash });
  const [, article, inner = null] = /^(dieu-[^/]+)(?:\/(.+))?$/.exec(hash) ?? [];
  return hash === '' ? null : { article: article ?? hash, inner, hash };
}

/** Goes to the place of the address once its text is here, and again whenever the address names another. */
function useArrival(rows: readonly DocumentRow[], place: Place | null, show: (index: number) => void): void {
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (!place || arrived.current === place.hash) return;
    const index = rows.findIndex(({ line }) => line.at === place.article);
    const row = rows[index];
    if (!row || (row.line.node.type === 'article' && !row.article)) return;
    arrived.current = place.hash;
    show(index);
    if (place.inner)
      return afterwards(() => document.getElementById(place.hash)?.scrollIntoView({ block: 'start' }));
  });
}

/** When the rows that were asked for are on the page and measured. */
function afterwards(act: () => void): void {
  setTimeout(() => requestAnimationFrame(act), 120);
}
