import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { useIsOneOf } from '../../api/entrance.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { useCopying } from '../../parts/use-copying.js';
import { NamedItem } from './named-item.js';
import classes from './review.module.css';

const MOST_FAULTS = 100;

/** The hash under which an edition stands, and for those who keep it the check against the base. */
export function EditionSeal({ edition }: { readonly edition: Schema<'EditionInFullDto'> }) {
  const { t } = useTranslation('review');
  const keeps = useIsOneOf('curator', 'administrator');
  const { year, root, previous } = edition;
  return (
    <Stack gap="sm" component="section" aria-labelledby="root-heading">
      <Title order={2} size="h3" id="root-heading">
        {t('edition.root')}
      </Title>
      <Hash hash={root} />
      <Text size="sm" c="dimmed">
        {t('edition.rootHint')}
      </Text>
      {previous !== null && (
        <>
          <Text size="sm" fw={600}>
            {t('edition.previousRoot')}
          </Text>
          <Hash hash={previous} />
        </>
      )}
      {keeps && <Check year={year} />}
    </Stack>
  );
}

function Hash({ hash }: { readonly hash: string }) {
  const { t } = useTranslation();
  const { outcome, copy } = useCopying(hash);
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <Text className={classes.hash}>{hash}</Text>
      <Button variant="default" size="compact-sm" className="no-print" onClick={copy}>
        {outcome ? t(`law.${outcome}`) : t('copy')}
      </Button>
    </Group>
  );
}

/** Has the API compute it all anew, when asked to. */
function Check({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const { data, error, isFetching, refetch } = $api.useQuery(
    'get',
    '/api/v1/editions/{year}/verification',
    { params: { path: { year } } },
    { enabled: false },
  );
  return (
    <Stack gap="xs" className="no-print">
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        loading={isFetching}
        onClick={() => void refetch()}
      >
        {t(data ? 'edition.checkAgain' : 'edition.check')}
      </Button>
      <ProblemNote error={error} />
      {data && !isFetching && <Found verification={data} />}
    </Stack>
  );
}

function Found({
  verification: { checked, faults },
}: {
  readonly verification: Schema<'EditionVerificationDto'>;
}) {
  const { t } = useTranslation('review');
  if (faults.length === 0) {
    return (
      <Alert role="status" color="teal" icon={<IconShieldCheck aria-hidden />}>
        {t('edition.checked', { count: checked })}
      </Alert>
    );
  }
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('edition.faults', { count: faults.length })}
    >
      <List size="sm">
        {faults.map(({ fault, itemId }) => (
          <List.Item key={`${fault} ${itemId}`}>
            {t(`fault.${fault}`)}: {itemId === null ? t('edition.whole') : <NamedItem itemId={itemId} />}
          </List.Item>
        ))}
      </List>
      {faults.length >= MOST_FAULTS && <Text size="sm">{t('edition.faultsMost')}</Text>}
    </Alert>
  );
}
