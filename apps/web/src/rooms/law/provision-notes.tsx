import { Alert, Group, Stack, Text } from '@mantine/core';
import {
  IconCalendarEvent,
  IconClockHour4,
  IconInfoCircle,
  IconPlayerPause,
  IconX,
} from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { dayWords, today } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { without } from './law-search.js';
import { type Provision, type Reading, type Version } from './provision-data.js';

const route = getRouteApi('/quy-dinh/$');

interface Props {
  readonly reading: Reading;
  readonly version: Version;
  readonly body: Provision;
  readonly periods: readonly Schema<'PeriodDto'>[];
}

/** What one must know before one relies on the text below. */
export function ProvisionNotes({ reading, version, body, periods }: Props) {
  const { t } = useTranslation('law');
  // What a saved page says of "today" it says of the day it was saved.
  const { ngay } = route.useSearch();
  const isConsolidated = body.document.startsWith('vbhn-');
  return (
    <Stack gap="xs">
      {reading.apart === null ? (
        <OfDay asOf={reading.asOf} version={version} />
      ) : (
        <Apart reading={reading} version={version} />
      )}
      <Coming periods={periods} shown={version.version} after={ngay ? today() : reading.asOf.on} />
      {isConsolidated && (
        <Note icon={<IconInfoCircle aria-hidden />} color="gray">
          {t('note.consolidated')}
        </Note>
      )}
    </Stack>
  );
}

function Note(props: { readonly icon: ReactNode; readonly color: string; readonly children: ReactNode }) {
  const { icon, color, children } = props;
  return (
    <Alert variant="light" color={color} icon={icon} py="xs" role="note">
      {children}
    </Alert>
  );
}

function Apart({ reading, version }: { readonly reading: Reading; readonly version: Version }) {
  const { t } = useTranslation('law');
  return (
    <Note icon={<IconInfoCircle aria-hidden />} color="orange">
      <Group gap="xs">
        {t(reading.apart === 'unpublished' ? 'note.unpublished' : 'note.byNumber', {
          version: version.version,
        })}
        {reading.apart === 'by-number' && (
          <TextLink to={route.id} from={route.id} search={(old) => without(old, 'ban')}>
            {t('note.toDay', { day: dayWords(reading.asOf.on) })}
          </TextLink>
        )}
      </Group>
    </Note>
  );
}

/** How the article stands on the day, where that is not simply "in force today". */
function OfDay({
  asOf: { on, status },
  version,
}: {
  readonly asOf: Reading['asOf'];
  readonly version: Version;
}) {
  const { t } = useTranslation('law');
  const isToday = on === today();
  const day = dayWords(on);
  return (
    <>
      {!isToday && (
        <Note icon={<IconCalendarEvent aria-hidden />} color="blue">
          <Group gap="xs">
            {t('note.notToday', { day })}
            <TextLink
              to={route.id}
              from={route.id}
              search={(old) => without(old, 'ngay')}
              resetScroll={false}
            >
              {t('note.toToday')}
            </TextLink>
          </Group>
        </Note>
      )}
      {status === 'no-longer' && (
        <Note icon={<IconX aria-hidden />} color="red">
          <strong>{t('note.noLonger', { day: dayWords(version.validity?.to ?? on) })}</strong>{' '}
          {t('note.noLongerHint')}
        </Note>
      )}
      {status === 'suspended' && (
        <Note icon={<IconPlayerPause aria-hidden />} color="orange">
          {t('note.suspended', { day })}
        </Note>
      )}
      {status === 'unknown' && (
        <Note icon={<IconInfoCircle aria-hidden />} color="orange">
          {t('note.unknown', { day })}
        </Note>
      )}
    </>
  );
}

interface ComingProps {
  readonly periods: Props['periods'];
  readonly shown: number;
  readonly after: string;
}

/** Texts that are published and begin to hold after a day. */
function Coming({ periods, shown, after }: ComingProps) {
  const { t } = useTranslation('law');
  const coming = periods.filter(({ from, version }) => from !== null && from > after && version !== shown);
  if (coming.length === 0) return null;
  return (
    <Note icon={<IconClockHour4 aria-hidden />} color="yellow">
      {coming.map(({ from, version }) => (
        <Group gap="xs" key={version}>
          <Text inherit component="span">
            {t('note.coming', { day: dayWords(from!) })}
          </Text>
          <TextLink
            to={route.id}
            from={route.id}
            search={(old) => ({ ...old, ngay: from! })}
            resetScroll={false}
          >
            {t('note.readComing')}
          </TextLink>
          <TextLink
            to={route.id}
            from={route.id}
            search={(old) => ({ ...old, so: today(), ngay: from! })}
            resetScroll={false}
          >
            {t('note.compareComing')}
          </TextLink>
        </Group>
      ))}
    </Note>
  );
}
