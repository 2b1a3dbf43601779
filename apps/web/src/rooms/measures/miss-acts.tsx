import { Group, Stack, Text, Title } from '@mantine/core';
import { IconPencilPlus, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsOneOf } from '../../api/entrance.js';
import { ButtonLink } from '../../parts/links.js';

const KINDS = ['lesson', 'gap'] as const;

/** What can be done about a question that found nothing: ask it again, or write what answers it. */
export function MissActs({ text }: { readonly text: string }) {
  const { t } = useTranslation('measures');
  const heading = useRef<HTMLHeadingElement>(null);
  const writes = useIsOneOf('contributor', 'legal', 'curator');
  // Who chose the question goes on reading here, not where the link stood.
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap="xs" mt="md" className="no-print">
      <Title order={4} size="h5" ref={heading} tabIndex={-1}>
        {text}
      </Title>
      <Group gap="xs">
        <ButtonLink
          to="/"
          search={{ q: text }}
          variant="default"
          size="xs"
          leftSection={<IconSearch size={16} aria-hidden />}
        >
          {t('misses.again')}
        </ButtonLink>
        {writes &&
          KINDS.map((kind) => (
            <ButtonLink
              key={kind}
              to="/viet/$kind"
              params={{ kind }}
              search={{ ten: text }}
              variant="default"
              size="xs"
              leftSection={<IconPencilPlus size={16} aria-hidden />}
            >
              {t(`misses.write.${kind}`)}
            </ButtonLink>
          ))}
      </Group>
      {writes && <Text size="sm">{t('misses.writeHint')}</Text>}
    </Stack>
  );
}
