import { Badge, CloseButton, Group, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { Waiting } from '../../parts/waiting.js';
import { useIncoming } from './links-data.js';
import { type Graph, graphAround, type GraphNode, partOf } from './relation-graph.js';
import classes from './diagram.module.css';

const Canvas = lazy(() => import('./diagram-canvas.js').then((file) => ({ default: file.DiagramCanvas })));
const MOST_DRAWN = 24;

interface Props {
  readonly center: GraphNode;
  readonly onClose: () => void;
}

/** What an item has to do with others, drawn; the same as a table, for who does not see the drawing. */
export function Diagram({ center, onClose }: Props) {
  const { t } = useTranslation('law');
  const { data, error, outgoing } = useIncoming(center.id, {});
  const graph = data && graphAround(center, outgoing, data.rows);
  return (
    <Stack component="section" gap="sm" aria-labelledby="diagram" className="no-print">
      <Group justify="space-between">
        <Title order={2} size="h4" id="diagram">
          {t('diagram.title')}
        </Title>
        <CloseButton aria-label={t('diagram.close')} title={t('diagram.close')} onClick={onClose} />
      </Group>
      <ProblemNote error={error} />
      {graph ? <Drawn graph={graph} /> : !error && <Waiting />}
    </Stack>
  );
}

function Drawn({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('law');
  if (graph.edges.length === 0) return <Text c="dimmed">{t('diagram.none')}</Text>;
  const drawn = partOf(graph, MOST_DRAWN);
  const rest = graph.nodes.length - drawn.nodes.length;
  return (
    <>
      <Legend nodes={drawn.nodes} />
      {rest > 0 && <Text size="sm">{t('diagram.rest', { count: rest })}</Text>}
      <div className={classes.canvas} role="group" aria-label={t('diagram.label')}>
        <Suspense fallback={<Skeleton height="100%" />}>
          <Canvas graph={drawn} />
        </Suspense>
      </div>
      <details>
        <summary className={classes.summary}>{t('diagram.table')}</summary>
        <AsTable graph={graph} />
      </details>
    </>
  );
}

function Legend({ nodes }: { readonly nodes: readonly GraphNode[] }) {
  const { t } = useTranslation('law');
  const { t: common } = useTranslation();
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  return (
    <Group gap="xs" aria-label={t('diagram.legend')} role="group">
      {kinds.map((kind) => (
        <Badge key={kind} variant="default" tt="none" data-kind={kind ?? 'none'} className={classes.key!}>
          {kind === null ? t('links.notLoaded') : common(`kind.${kind as 'lesson'}`)}
        </Badge>
      ))}
    </Group>
  );
}

function AsTable({ graph: { nodes, edges } }: { readonly graph: Graph }) {
  const { t } = useTranslation('law');
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (
    <Table verticalSpacing="xs" style={{ overflowWrap: 'anywhere' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('diagram.from')}</Table.Th>
          <Table.Th>{t('diagram.relation')}</Table.Th>
          <Table.Th>{t('diagram.to')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {edges.map(({ source, target, type }) => (
          <Table.Tr key={`${source} ${type} ${target}`}>
            <Table.Td>
              <Named node={byId.get(source)!} />
            </Table.Td>
            <Table.Td>{t(`edge.${type}`)}</Table.Td>
            <Table.Td>
              <Named node={byId.get(target)!} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Named({ node: { id, kind, title } }: { readonly node: GraphNode }) {
  return kind === null ? <>{title}</> : <TextLink {...itemLink(kind, id)}>{title}</TextLink>;
}
