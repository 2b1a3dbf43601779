import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type LawNode, type OfficialText, stepOf } from './law-places.js';
import { placeWords } from './place-words.js';
import classes from './law-text.module.css';

/** How the places of a text are shown. A place is "khoan-3/diem-b"; "" is the article's own words. */
export interface PlacesShown {
  /** The place asked for: it stands out. */
  readonly current?: string | null;
  /** Whether the number of each place is a link to it on this page. */
  readonly anchors?: boolean;
  /** What stands before places in the ids of a page with several articles: "dieu-34". */
  readonly within?: string;
  /** The words of a place, where they are shown in another way than plainly: with marks. */
  readonly words?: (text: string, at: string) => ReactNode;
  /** What belongs to a place and stands under its own words. */
  readonly beside?: (at: string) => ReactNode;
  /** Small buttons of a place: they show under the pointer, under the keyboard, and on the place asked for. */
  readonly tools?: (at: string) => ReactNode;
}

/** The official words of an article as a tree of clauses and points, each with its place as the anchor. */
export function LawText({ text, ...shown }: { readonly text: OfficialText } & PlacesShown) {
  return (
    <div className={`law ${classes.law} ${shown.tools ? classes.withTools : ''}`}>
      {text.text && (
        <p className={classes.own}>
          <Words text={text.text} at="" shown={shown} />
        </p>
      )}
      <Nodes nodes={text.children} above="" shown={shown} />
    </div>
  );
}

interface NodesProps {
  readonly nodes: readonly LawNode[];
  readonly above: string;
  readonly shown: PlacesShown;
}

function Nodes({ nodes, above, shown }: NodesProps) {
  return nodes.map((node, index) => {
    const step = stepOf(node);
    const at = above ? `${above}/${step}` : step;
    return <Node key={`${at} ${index}`} node={node} at={at} shown={shown} />;
  });
}

interface NodeProps {
  readonly node: LawNode;
  readonly at: string;
  readonly shown: PlacesShown;
}

function Node({ node, at, shown }: NodeProps) {
  const { current, within, beside, tools } = shown;
  const isCurrent = current === at || undefined;
  return (
    <div className={classes.node} id={placeId(at, within)} data-current={isCurrent}>
      <Mark node={node} at={at} shown={shown} />
      <div className={classes.said}>
        <p className={classes.own}>
          {node.heading && <strong>{node.heading} </strong>}
          <Words text={node.text} at={at} shown={shown} />
          {tools && <span className={`${classes.tools} no-print`}>{tools(at)}</span>}
        </p>
        {beside?.(at)}
        <Nodes nodes={node.children} above={at} shown={shown} />
      </div>
    </div>
  );
}

function Mark({ node, at, shown: { anchors = true, within } }: NodeProps) {
  const { t } = useTranslation();
  const mark = node.type === 'point' ? `${node.number})` : `${node.number}.`;
  if (!anchors) return <span className={classes.mark}>{mark}</span>;
  return (
    <a
      className={classes.mark}
      href={`#${placeId(at, within)}`}
      title={t('law.linkTo', { place: placeWords(at) })}
    >
      {mark}
    </a>
  );
}

function Words({
  text,
  at,
  shown,
}: {
  readonly text: string;
  readonly at: string;
  readonly shown: PlacesShown;
}) {
  return shown.words ? shown.words(text, at) : text;
}

/** The id of a place on its page: what stands after # in a link to it. */
function placeId(at: string, within?: string): string {
  return within ? `${within}/${at}` : at;
}
