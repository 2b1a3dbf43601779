import { List, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { SourceLine } from '../../parts/source-line.js';
import { Quiet } from './facts.js';

/** Where it was learnt; that nothing is named is told too. */
export function Sources({ sources }: { readonly sources: readonly Schema<'Source'>[] }) {
  const { t } = useTranslation('items');
  return (
    <Stack component="section" gap="xs" aria-labelledby="sources">
      <Title order={2} size="h3" id="sources">
        {t('sources')}
      </Title>
      {sources.length === 0 ? (
        <Quiet>{t('noSources')}</Quiet>
      ) : (
        <List spacing={4} style={{ overflowWrap: 'anywhere' }}>
          {sources.map((source, index) => (
            <List.Item key={index}>
              <SourceLine source={source} />
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}
