import { Button, Group, Stack, Title } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const FORMATS = ['html', 'md', 'json'] as const;

/** The whole edition to take along: each gets what they may read. */
export function EditionBook({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  return (
    <Stack gap="xs" className="no-print" component="section" aria-labelledby="book-heading">
      <Title order={2} size="h3" id="book-heading">
        {t('edition.download')}
      </Title>
      <Group gap="xs">
        {FORMATS.map((format) => (
          <Button
            key={format}
            component="a"
            href={`/api/v1/editions/${year}/book?format=${format}`}
            download={`an-ban-${year}.${format}`}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t(`edition.${format}`)}
          </Button>
        ))}
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => globalThis.print()}
        >
          {t('edition.print')}
        </Button>
      </Group>
    </Stack>
  );
}
