import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { useIsOneOf } from '../../api/entrance.js';
import { ButtonLink, TextLink } from '../../parts/links.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { type Progress, useRefresh } from './data.js';

/** What a curator does to an open review: give out what waits, and close it. */
export function CuratorActs({ progress: { review, total } }: { readonly progress: Progress }) {
  const { t } = useTranslation('review');
  const runs = useIsOneOf('curator');
  const refresh = useRefresh();
  const assign = $api.useMutation('post', '/api/v1/reviews/{year}/assign', { onSuccess: () => refresh() });
  if (!runs) return null;
  const { year } = review;
  if (total === 0) {
    return (
      <Alert>
        <Text size="sm">{t('new.empty', { year })}</Text>
        <TextLink to="/ra-soat/mo" search={{ year }} size="sm">
          {t('new.again')}
        </TextLink>
      </Alert>
    );
  }
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button
          leftSection={<IconUserPlus size={16} aria-hidden />}
          loading={assign.isPending}
          onClick={() => assign.mutate({ params: { path: { year } } })}
          aria-describedby="assign-hint"
        >
          {t('assign.do')}
        </Button>
        <ButtonLink to="/ra-soat/$year/dong" params={{ year: String(year) }} variant="default">
          {t('close.link')}
        </ButtonLink>
      </Group>
      <Text id="assign-hint" size="sm" c="dimmed" maw={720}>
        {t('assign.hint')}
      </Text>
      <ProblemNote error={assign.error} />
      {assign.data && <Given year={year} given={assign.data} />}
    </Stack>
  );
}

/** What came of giving out. */
function Given({ year, given }: { readonly year: number; readonly given: Schema<'AssignedDto'> }) {
  const { t } = useTranslation('review');
  const { assigned, left } = given;
  const isNothing = assigned === 0 && left === 0;
  return (
    <Alert role="status" color={left > 0 ? 'orange' : 'teal'} icon={<IconCheck aria-hidden />}>
      <Text size="sm">{isNothing ? t('assign.nothing') : t('assign.done', { count: assigned })}</Text>
      {left > 0 && (
        <TextLink
          to="/ra-soat/$year"
          params={{ year: String(year) }}
          search={{ tab: 'assignments', state: 'waiting' }}
          size="sm"
        >
          {t('assign.left', { count: left })}
        </TextLink>
      )}
    </Alert>
  );
}
