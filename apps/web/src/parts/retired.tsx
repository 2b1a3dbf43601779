import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client.js';
import { dayWords } from './format.js';
import { itemLink } from './item-link.js';
import { ButtonLink, TextLink } from './links.js';
import { usePageTitle } from './page-title.js';

/** In place of an item that readers no longer see, to who could read it once: since when, and what took its place. */
export function Retired({ retired: { kind, on, into } }: { readonly retired: Schema<'RetiredDto'> }) {
  const { t } = useTranslation();
  const title = t('retired.title', { kind: t(`kind.${kind as 'lesson'}`), day: dayWords(on) });
  usePageTitle(title);
  return (
    <Stack maw={560} mx="auto" py="xl" gap="md">
      <Title order={1} size="h2">
        {title}
      </Title>
      {into ? (
        <Text>
          {t('retired.into')} <TextLink {...itemLink(into.kind, into.id)}>{into.title}</TextLink>
        </Text>
      ) : (
        <Text>{t('retired.alone')}</Text>
      )}
      <Group>
        <ButtonLink to="/" variant="default">
          {t('problem.backHome')}
        </ButtonLink>
      </Group>
    </Stack>
  );
}
