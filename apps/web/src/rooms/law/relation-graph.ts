import { type Schema } from '../../api/client.js';
import { type Referrer } from './links-data.js';

/** The relations that have a word of their own; any other is "has to do with". */
export const EDGES = ['cites', 'rests-on', 'concerns', 'part-of', 'replaces', 'repeals', 'amends'] as const;
export type EdgeType = (typeof EDGES)[number] | 'other';

export interface GraphNode {
  readonly id: string;
  /** Null: not loaded. */
  readonly kind: string | null;
  readonly title: string;
}

/** The one at `source` does to, or says of, the one at `target` what `type` says. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly type: EdgeType;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

type Outgoing = Schema<'OutgoingLinkDto'>;

/** One item in the middle, what it leads to and what leads to it; articles of the document itself are no news. */
export function graphAround(
  center: GraphNode,
  outgoing: readonly Outgoing[],
  incoming: readonly Referrer[],
): Graph {
  const isOwn = (id: string): boolean => id === center.id || id.startsWith(`${center.id}/`);
  const targets = outgoing
    .filter(({ target }) => !isOwn(target))
    .map(({ target, kind, title, citation, type }) => ({
      node: { id: target, kind, title: title ?? citation ?? target },
      edge: { source: center.id, target, type: edgeType(type) },
    }));
  const sources = incoming
    .filter(({ itemId }) => !isOwn(itemId))
    .map(({ itemId, kind, title, type }) => ({
      node: { id: itemId, kind, title },
      edge: { source: itemId, target: center.id, type: edgeType(type) },
    }));
  const all = [...sources, ...targets];
  return {
    nodes: distinct([center, ...all.map(({ node }) => node)], ({ id }) => id),
    edges: distinct(
      all.map(({ edge }) => edge),
      ({ source, target, type }) => `${source} ${type} ${target}`,
    ),
  };
}

/** The same with so many others around the middle at most. */
export function partOf({ nodes, edges }: Graph, most: number): Graph {
  const kept = nodes.slice(0, most + 1);
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

function edgeType(type: string): EdgeType {
  return EDGES.find((each) => each === type) ?? 'other';
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  return [...byKey.values()];
}
