import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../parts/links.js';
import { NotFound } from '../../parts/not-found.js';
import { usePageTitle } from '../../parts/page-title.js';
import { citationWords } from '../../parts/place-words.js';
import { Waiting } from '../../parts/waiting.js';
import { Incoming } from './links-list.js';
import { useIncoming } from './links-data.js';
import { useToc } from './provision-data.js';

/** An article that the base does not have: said so, with what speaks of it and where to read on. */
export function ProvisionNotLoaded({ id }: { readonly id: string }) {
  const { t } = useTranslation('law');
  const documentId = id.slice(0, id.lastIndexOf('/'));
  const toc = useToc(documentId);
  const incoming = useIncoming(id, { mayBeUnknown: true });
  const citation = citationWords(id);
  usePageTitle(citation);
  if (toc === undefined || incoming.isPending) return <Waiting />;
  const isCited = (incoming.data?.total ?? 0) > 0;
  if (toc === null && !isCited) return <NotFound />;
  return (
    <Stack maw={720} gap="md">
      <Title order={1} size="h2">
        {citation}
      </Title>
      <Text size="lg">{t('notLoaded.title')}</Text>
      <Text>{t(toc ? 'notLoaded.hint' : 'notLoaded.noDocument')}</Text>
      {toc && (
        <TextLink to="/van-ban/$" params={{ _splat: documentId }}>
          {toc.document.title}
        </TextLink>
      )}
      <Group className="no-print">
        <ButtonLink to="/" search={{ q: citation }}>
          {t('notLoaded.search')}
        </ButtonLink>
      </Group>
      {isCited && (
        <Stack component="section" gap="xs">
          <Title order={2} size="h4">
            {t('notLoaded.citedBy')}
          </Title>
          <Incoming links={incoming} id={id} />
        </Stack>
      )}
    </Stack>
  );
}
