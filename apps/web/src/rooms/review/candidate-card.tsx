import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReferenceNames } from '../../api/reference.js';
import { dayWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { RulingBadge, StateBadge } from './badges.js';
import { type Candidate } from './data.js';
import classes from './review.module.css';
import { useKindWords } from './scope.js';
import { Reasons } from './reasons.js';

interface Props {
  readonly year: number;
  readonly candidate: Candidate;
}

/** An item under review: why, until when, with whom, and what was said of it. */
export function CandidateCard({ year, candidate }: Props) {
  const { t } = useTranslation('review');
  const kindWords = useKindWords();
  const [sectorName, unitName] = [useReferenceNames('sectors'), useReferenceNames('bodies')];
  const { itemId, kind, title, version, sectors, unit, state, verdict, lastVerdict, overdue } = candidate;
  const about = [kindWords(kind), t('card.version', { n: version }), ...sectors.map(sectorName)];
  return (
    <Paper withBorder p="sm" className={classes.card} data-late={overdue || undefined} component="article">
      <Stack gap={6}>
        <Group gap="xs">
          <StateBadge state={state} />
          {verdict && <RulingBadge ruling={verdict.ruling} />}
        </Group>
        <Title order={3} size="h5">
          <TextLink to="/ra-soat/$year/muc/$" params={{ year: String(year), _splat: itemId }}>
            {title}
          </TextLink>
        </Title>
        <Text size="sm" c="dimmed">
          {[...about, ...(unit === null ? [] : [unitName(unit)])].join(' · ')}
        </Text>
        <Reasons reasons={candidate.reasons} />
        {lastVerdict && (
          <Text size="sm">
            {t('card.last', { year: lastVerdict.year, ruling: t(`ruling.${lastVerdict.ruling}`) })}
          </Text>
        )}
        <DueAndWho candidate={candidate} />
      </Stack>
    </Paper>
  );
}

function DueAndWho({ candidate: { overdue, dueOn, assignee, state } }: { readonly candidate: Candidate }) {
  const { t } = useTranslation('review');
  const day = dayWords(dueOn);
  const isOpen = state !== 'done' && state !== 'decided';
  return (
    <Group gap="md">
      {isOpen && (
        <Text size="sm" className={overdue ? classes.late : undefined}>
          {t(overdue ? 'card.late' : 'card.due', { day })}
        </Text>
      )}
      <Text size="sm">{assignee ? t('card.to', { name: assignee.name }) : t('card.nobody')}</Text>
    </Group>
  );
}
