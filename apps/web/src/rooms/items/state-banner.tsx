import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconArchive, IconClockEdit, IconInfoCircle, IconLock, type TablerIcon } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { timeWords } from '../../parts/format.js';
import { type Reading } from './reading.js';
import { ItemTitle } from '../../parts/item-title.js';

/** What sets what is shown apart from what readers see, and the way to the other version. Nothing for what is published. */
export function StateBanner({ reading }: { readonly reading: Reading }) {
  const { item, version, work } = reading;
  const isRestricted = 'classification' in version.body && version.body.classification === 'restricted';
  return (
    <Stack gap="xs">
      {work?.retired ? <Retired retired={work.retired} kind={item.kind} /> : <Version reading={reading} />}
      {isRestricted && <Restricted />}
    </Stack>
  );
}

function Banner(props: {
  readonly icon: TablerIcon;
  readonly color: string;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  const { icon: Icon, color, title, children } = props;
  return (
    <Alert role="note" color={color} icon={<Icon aria-hidden />} title={title} py="xs" maw={736}>
      {children}
    </Alert>
  );
}

function Version({ reading: { item, version, work } }: { readonly reading: Reading }) {
  const { t } = useTranslation('items');
  const { t: common } = useTranslation();
  const { newest, published } = item;
  if (published === null)
    return (
      <Banner icon={IconClockEdit} color="orange" title={t('banner.unpublished')}>
        {work && <Text size="sm">{t('banner.stage', { stage: common(`stage.${work.stage}`) })}</Text>}
        {version.version !== newest && <ToVersion number={null}>{t('banner.toNewest')}</ToVersion>}
      </Banner>
    );
  if (version.version === published) {
    if (newest === published) return null;
    return (
      <Banner icon={IconClockEdit} color="blue" title={t('banner.draftNewer', { version: newest })}>
        <Group gap="md">
          <ToVersion number={newest}>{t('banner.toDraft', { version: newest })}</ToVersion>
          <Compare from={published} to={newest} />
        </Group>
      </Banner>
    );
  }
  const isDraft = version.version > published;
  return (
    <Banner
      icon={isDraft ? IconClockEdit : IconInfoCircle}
      color="orange"
      title={t(isDraft ? 'banner.readsDraft' : 'banner.readsOld', { version: version.version })}
    >
      <Group gap="md">
        <ToVersion number={null}>{t('banner.toPublished', { version: published })}</ToVersion>
        <Compare from={Math.min(published, version.version)} to={Math.max(published, version.version)} />
      </Group>
    </Banner>
  );
}

function ToVersion({ number, children }: { readonly number: number | null; readonly children: ReactNode }) {
  return (
    <TextLink to="." search={number === null ? {} : { ban: number }} size="sm">
      {children}
    </TextLink>
  );
}

function Compare({ from, to }: { readonly from: number; readonly to: number }) {
  const { t } = useTranslation('items');
  return (
    <TextLink
      to="."
      search={(old) => ({ ...old, tu: from, den: to })}
      hash="history"
      size="sm"
      className="no-print"
    >
      {t('banner.compare')}
    </TextLink>
  );
}

function Retired({ retired, kind }: { readonly retired: Schema<'RetirementDto'>; readonly kind: string }) {
  const { t } = useTranslation('items');
  const { at, reason, into } = retired;
  return (
    <Banner icon={IconArchive} color="red" title={t('banner.retired', { time: timeWords(at) })}>
      <Text size="sm">{reason}</Text>
      {into && (
        <Text size="sm">
          {t('banner.into')}{' '}
          <TextLink {...itemLink(kind, into)}>
            <ItemTitle id={into} />
          </TextLink>
        </Text>
      )}
    </Banner>
  );
}

function Restricted() {
  const { t } = useTranslation('items');
  return (
    <Banner icon={IconLock} color="red" title={t('banner.restricted')}>
      <Text size="sm">{t('banner.restrictedHint')}</Text>
    </Banner>
  );
}
