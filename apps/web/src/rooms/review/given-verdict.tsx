import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { timeWords } from '../../parts/format.js';
import { RulingBadge } from './badges.js';
import { NamedItem } from './named-item.js';
import classes from './review.module.css';

interface Props {
  readonly verdict: Schema<'GivenVerdictDto'>;
}

/** A verdict as it was given, and how far it was carried out. */
export function GivenVerdict({ verdict }: Props) {
  const { t } = useTranslation('review');
  const { ruling, reason, into, proof, minutes, by, at, needsSecond, confirmed, doneAt } = verdict;
  return (
    <Stack gap="xs" component="section" aria-labelledby="given-heading">
      <Group gap="xs">
        <Title order={2} size="h4" id="given-heading">
          {t('given.heading')}
        </Title>
        <RulingBadge ruling={ruling} />
      </Group>
      <blockquote className={classes.quote}>{reason}</blockquote>
      {into !== null && (
        <Text size="sm">
          <strong>{t('given.into')}:</strong> <NamedItem itemId={into} />
        </Text>
      )}
      {proof !== null && (
        <Text size="sm">
          <strong>{t('given.proof')}:</strong> {proof}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('given.by', { name: by.name, at: timeWords(at) })}
        {minutes !== null && ` · ${t('given.minutes', { count: minutes })}`}
      </Text>
      {confirmed && (
        <Text size="sm" c="dimmed">
          {t('given.confirmed', { name: confirmed.by.name, at: timeWords(confirmed.at) })}
        </Text>
      )}
      {needsSecond && !confirmed && <Text size="sm">{t('given.waits')}</Text>}
      {doneAt !== null && <Text size="sm">{t('given.doneAt', { at: timeWords(doneAt) })}</Text>}
      {doneAt === null && (!needsSecond || confirmed) && <Text size="sm">{t('given.notDone')}</Text>}
    </Stack>
  );
}
