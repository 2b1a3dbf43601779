import { Button, Group } from '@mantine/core';
import { IconCheck, IconLink, IconLinkOff, IconPencil, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FollowButton } from '../../parts/follow-button.js';
import { ButtonLink } from '../../parts/links.js';
import { SaveOffline } from '../../parts/save-offline.js';
import { useCopying } from '../../parts/use-copying.js';
import { type Reading } from './reading.js';

/** What one can do with an item from where it is read. */
export function ItemActions({ reading: { item, work } }: { readonly reading: Reading }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('items');
  const { id, kind, title } = item;
  return (
    <Group gap="xs" className="no-print" align="flex-start">
      {work?.may.includes('revise') && (
        <ButtonLink to="/sua/$" params={{ _splat: id }} leftSection={<IconPencil size={16} aria-hidden />}>
          {own('edit')}
        </ButtonLink>
      )}
      <FollowButton kind="item" target={id} />
      <CopyLink />
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => globalThis.print()}
      >
        {t('print')}
      </Button>
      <SaveOffline kind={kind} id={id} title={title} />
    </Group>
  );
}

/** The address of the page with what it says of versions. */
function CopyLink() {
  const { t } = useTranslation();
  const { t: own } = useTranslation('items');
  const { outcome, copy } = useCopying(() => globalThis.location.href);
  const Icon = outcome === null ? IconLink : outcome === 'copied' ? IconCheck : IconLinkOff;
  return (
    <Button variant="default" leftSection={<Icon size={16} aria-hidden />} onClick={copy}>
      <span aria-live="polite">{outcome ? t(`law.${outcome}`) : own('copyLink')}</span>
    </Button>
  );
}
