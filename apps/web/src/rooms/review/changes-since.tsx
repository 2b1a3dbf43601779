import { Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { VersionsDiff } from '../../parts/versions-diff.js';
import { type Candidate } from './data.js';

interface Props {
  readonly candidate: Candidate;
  /** The version that is read now. */
  readonly now: number;
}

/** What changed in an item since it was looked at last: by the edition before, or by the verdict before. */
export function ChangesSince({ candidate: { itemId, reasons, lastVerdict }, now }: Props) {
  const { t } = useTranslation('review');
  const [isOpen, { toggle }] = useDisclosure(true);
  const inEdition = reasons.find(({ before }) => before !== null)?.before ?? null;
  const before = inEdition ?? lastVerdict?.version ?? null;
  if (before === null || before === now) return null;
  const isEdition = inEdition !== null;
  return (
    <Stack gap="sm" component="section" aria-labelledby="since-heading">
      <Title order={2} size="h3" id="since-heading">
        {t('since.heading')}
      </Title>
      <Text>{t(isEdition ? 'since.edition' : 'since.last', { before, now })}</Text>
      <Button
        variant="default"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {t(isOpen ? 'since.hide' : 'since.show')}
      </Button>
      {isOpen && (
        <VersionsDiff
          {...{ itemId, from: before, to: now }}
          before={t(isEdition ? 'since.before' : 'since.beforeLast', { n: before })}
          after={t('since.after', { n: now })}
        />
      )}
    </Stack>
  );
}
