import { Badge, Group, Text } from '@mantine/core';
import { type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GapStatus } from '../../parts/gap-status.js';
import { TextLink } from '../../parts/links.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { CitedText } from './cited.js';
import { CitedBy } from './cited-by.js';
import { hitLink } from './hit-link.js';
import { HitPath } from './hit-path.js';
import { KindIcon } from './kind-icon.js';
import { type Hit, type Question } from './question.js';
import { Segments } from '../../parts/segments.js';
import classes from './search-page.module.css';
import { Snippet } from './snippet.js';
import { ValidityWords } from './validity-words.js';

/** What people call places and sectors: asked for once for all hits. */
type Names = Readonly<Record<'place' | 'sector', (key: string) => string>>;

interface Props {
  readonly hit: Hit;
  readonly question: Question;
  readonly names: Names;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
}

/** What was found: what it is, where it stands, whether it holds, and why it answers. What is cited stands out. */
export function HitCard({ hit, question, names, isSelected, onSelect, onOpen }: Props) {
  const { t } = useTranslation();
  const { t: words } = useTranslation('search');
  const { kind, titleSegments, snippets, cited } = hit;
  const passages = snippets.map((snippet) => (
    <Snippet key={`${snippet.at} ${snippet.start}`} snippet={snippet} kind={kind} />
  ));
  const opens = (event: MouseEvent): void => {
    // The middle button opens another tab, the right one only a menu.
    if (event.button < 2) onOpen();
  };
  return (
    <li className={classes.hit} data-selected={isSelected} data-cited={cited || undefined} onClick={onSelect}>
      <Group gap="xs" mb={2}>
        <Badge
          color="gray"
          variant="light"
          tt="none"
          className={classes.kind}
          leftSection={<KindIcon kind={kind} />}
        >
          {t(`kind.${kind as 'lesson'}`)}
        </Badge>
        {cited && (
          <Text span size="xs" fw={600} c="var(--mantine-color-anchor)">
            {words('cited')}
          </Text>
        )}
      </Group>
      <TextLink
        {...hitLink(hit, question)}
        data-hit
        className={classes.title}
        underline="hover"
        onFocus={onSelect}
        onClick={opens}
        onAuxClick={opens}
      >
        <Segments segments={titleSegments} />
      </TextLink>
      <HitPath hit={hit} />
      {cited ? (
        <CitedText hit={hit} question={question}>
          {passages}
        </CitedText>
      ) : (
        passages
      )}
      <Facts hit={hit} names={names} />
      <CitedBy hit={hit} question={question} onOpen={onOpen} />
    </li>
  );
}

/** Whether it holds and since when; of a lesson how far it is proved, where and when it was learnt. */
function Facts({ hit: { status, validity, facets }, names }: Pick<Props, 'hit' | 'names'>) {
  const { t } = useTranslation();
  const { t: words } = useTranslation('search');
  const told = [...facets.sectors.map(names.sector), ...facets.places.map(names.place)];
  const { maturity, gapKind, gapStatus } = facets;
  const isLaw = status !== null;
  if (!isLaw && facets.year) told.push(String(facets.year));
  return (
    <Group gap="xs" mt={6}>
      {status && <StatusBadge status={status} />}
      {validity && <ValidityWords validity={validity} />}
      {maturity && (
        <Badge color="gray" variant="outline" tt="none" className={classes.kind}>
          {words('maturity', { step: t(`maturity.${maturity}`) })}
        </Badge>
      )}
      {gapStatus && <GapStatus status={gapStatus} />}
      {gapKind && (
        <Text span size="sm">
          {t(`gapKind.${gapKind}`)}
        </Text>
      )}
      {told.length > 0 && (
        <Text span size="sm" c="dimmed">
          {told.join(' · ')}
        </Text>
      )}
    </Group>
  );
}
