import '@xyflow/react/dist/style.css';
import { graphlib, layout } from '@dagrejs/dagre';
import { useComputedColorScheme } from '@mantine/core';
import {
  Controls,
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { itemLink } from '../../parts/item-link.js';
import { PlainLink } from '../../parts/links.js';
import { type Graph, type GraphNode } from './relation-graph.js';
import classes from './diagram.module.css';

const WIDTH = 230;
const HEIGHT = 74;

type Box = Node<{ readonly node: GraphNode; readonly isCenter: boolean }, 'box'>;

/** The drawing itself: what leads to the middle on its left, what the middle leads to on its right. */
export function DiagramCanvas({ graph }: { readonly graph: Graph }) {
  const { t, i18n } = useTranslation('law');
  const scheme = useComputedColorScheme('light');
  const { nodes, edges } = useMemo(() => {
    const marker = { type: MarkerType.ArrowClosed, width: 18, height: 18 };
    const drawn = graph.edges.map(({ source, target, type }): Edge => ({
      ...{ id: `${source} ${type} ${target}`, source, target, markerEnd: marker, focusable: false },
      ...{ label: t(`edge.${type}`), className: classes.edge!, labelBgPadding: [4, 2] },
    }));
    return { nodes: placed(graph), edges: drawn };
    // The words of the edges change with the language alone.
  }, [graph, t]);
  return (
    <ReactFlow
      key={i18n.language}
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      colorMode={scheme}
      fitView
      fitViewOptions={{ padding: 0.08, minZoom: 0.55, maxZoom: 1 }}
      minZoom={0.2}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      preventScrolling={false}
      zoomOnScroll={false}
      proOptions={{ hideAttribution: true }}
      ariaLabelConfig={{
        'controls.ariaLabel': t('diagram.controls'),
        'controls.zoomIn.ariaLabel': t('diagram.zoomIn'),
        'controls.zoomOut.ariaLabel': t('diagram.zoomOut'),
        'controls.fitView.ariaLabel': t('diagram.fit'),
      }}
    >
      <Controls showInteractive={false} />
    </ReactFlow>
  );
}

function placed({ nodes, edges }: Graph): Box[] {
  const plan = new graphlib.Graph({ multigraph: true });
  plan.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 130 });
  plan.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) plan.setNode(id, { width: WIDTH, height: HEIGHT });
  for (const { source, target, type } of edges) plan.setEdge(source, target, {}, type);
  layout(plan);
  return nodes.map((node, index) => {
    const { x, y } = plan.node(node.id) as { x: number; y: number };
    return {
      ...{ id: node.id, type: 'box', position: { x: x - WIDTH / 2, y: y - HEIGHT / 2 } },
      ...{ width: WIDTH, height: HEIGHT, data: { node, isCenter: index === 0 } },
    };
  });
}

function BoxNode({ data: { node, isCenter } }: NodeProps<Box>) {
  const { kind, id, title } = node;
  const { t } = useTranslation('law');
  return (
    <>
      <Handle type="target" position={Position.Left} className={classes.end!} />
      <div
        className={classes.box}
        data-kind={kind ?? 'none'}
        data-center={isCenter || undefined}
        title={title}
      >
        {kind === null || isCenter ? (
          <span className={classes.name}>{kind === null ? `${title} (${t('links.notLoaded')})` : title}</span>
        ) : (
          <PlainLink {...itemLink(kind, id)} className={`${classes.name} nopan`}>
            {title}
          </PlainLink>
        )}
      </div>
      <Handle type="source" position={Position.Right} className={classes.end!} />
    </>
  );
}

const NODE_TYPES = { box: BoxNode };
