import { Button, CopyButton, Group } from '@mantine/core';
import { IconCheck, IconLink, IconPencil, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FollowButton } from '../../parts/follow-button.js';
import { ButtonLink } from '../../parts/links.js';
import { type Reading } from './reading.js';

/** What one can do with an item from where it is read. */
export function ItemActions({ reading: { item, work } }: { readonly reading: Reading }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('items');
  const address = `${globalThis.location.origin}${globalThis.location.pathname}`;
  return (
    <Group gap="xs" className="no-print" align="flex-start">
      {work?.may.includes('revise') && (
        <ButtonLink
          to="/sua/$"
          params={{ _splat: item.id }}
          leftSection={<IconPencil size={16} aria-hidden />}
        >
          {own('edit')}
        </ButtonLink>
      )}
      <FollowButton kind="item" target={item.id} />
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconLink size={16} aria-hidden />}
            onClick={copy}
          >
            {copied ? t('copied') : own('copyLink')}
          </Button>
        )}
      </CopyButton>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => globalThis.print()}
      >
        {t('print')}
      </Button>
    </Group>
  );
}
