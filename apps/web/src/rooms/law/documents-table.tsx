import { Group, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { dayWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { lastDayBefore } from './days.js';
import { statusOf } from './documents-found.js';
import classes from './documents.module.css';

type Summary = Schema<'DocumentSummaryDto'>;

/** Rows of a table where there is room, one under the other where there is not. */
export function DocumentsTable({ documents }: { readonly documents: readonly Summary[] }) {
  const isWide = useMediaQuery('(min-width: 62em)', true);
  return isWide ? <Rows documents={documents} /> : <Cards documents={documents} />;
}

function Rows({ documents }: { readonly documents: readonly Summary[] }) {
  const { t } = useTranslation('law');
  return (
    <Table verticalSpacing="sm" highlightOnHover className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="11rem">{t('facts.number')}</Table.Th>
          <Table.Th>{t('documents.name')}</Table.Th>
          <Table.Th w="7.5rem">{t('facts.issuedOn')}</Table.Th>
          <Table.Th w="9rem">{t('documents.inForce')}</Table.Th>
          <Table.Th w="10rem">{t('documents.status')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {documents.map((each) => (
          <Table.Tr key={each.id}>
            <Table.Td>
              <Stack gap={0}>
                <span>{each.number}</span>
                <Text size="sm" c="dimmed">
                  {each.type}
                </Text>
              </Stack>
            </Table.Td>
            <Table.Td>
              <Name document={each} />
            </Table.Td>
            <Table.Td>{each.issuedOn && dayWords(each.issuedOn)}</Table.Td>
            <Table.Td>
              <Days document={each} />
            </Table.Td>
            <Table.Td>
              <StatusBadge status={statusOf(each)} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Cards({ documents }: { readonly documents: readonly Summary[] }) {
  const { t } = useTranslation('law');
  return (
    <Stack component="ul" gap={0} className={classes.cards}>
      {documents.map((each) => (
        <li key={each.id}>
          <Group gap="xs" justify="space-between">
            <Text size="sm" c="dimmed">
              {[each.type, each.number].filter(Boolean).join(' ')}
            </Text>
            <StatusBadge status={statusOf(each)} />
          </Group>
          <Name document={each} />
          <Text size="sm" c="dimmed" component="div">
            {each.issuedOn && `${t('facts.issuedOn')} ${dayWords(each.issuedOn)} · `}
            <Days document={each} />
          </Text>
        </li>
      ))}
    </Stack>
  );
}

function Name({ document: { id, name, loaded } }: { readonly document: Summary }) {
  const { t } = useTranslation('law');
  return (
    <>
      <TextLink to="/van-ban/$" params={{ _splat: id }}>
        {name}
      </TextLink>
      {!loaded && (
        <Text size="sm" c="dimmed">
          {t('documents.notLoaded')}
        </Text>
      )}
    </>
  );
}

function Days({ document: { validity } }: { readonly document: Summary }) {
  const { t } = useTranslation('law');
  if (!validity?.from) return <>{t('facts.unknown')}</>;
  const until = validity.to && t('documents.until', { day: dayWords(lastDayBefore(validity.to)) });
  return <>{[t('span.from', { day: dayWords(validity.from) }), until].filter(Boolean).join(' ')}</>;
}
