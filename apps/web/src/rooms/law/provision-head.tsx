import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter, IconSitemap } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { CopyCitation } from '../../parts/copy-citation.js';
import { FollowButton } from '../../parts/follow-button.js';
import { formalCitation } from '../../parts/formal-citation.js';
import { ButtonLink, TextLink } from '../../parts/links.js';
import { SaveOffline } from '../../parts/save-offline.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { type Cited } from './cited-as-of.js';
import { type Provision, type Reading, type Version } from './provision-data.js';
import { type TocLine } from './toc.js';
import { useSpan } from './use-span.js';
import classes from './law.module.css';

interface Props {
  readonly id: string;
  readonly body: Provision;
  readonly reading: Reading;
  readonly citedAsOf: Cited;
  readonly version: Version;
  readonly periods: readonly Schema<'PeriodDto'>[];
  readonly lines: readonly TocLine[];
}

/** Where the article stands, what it is called, how it stands on the day, and what one can do with it. */
export function ProvisionHead({ id, body, reading, citedAsOf, version, periods, lines }: Props) {
  const { t } = useTranslation('law');
  const spanOf = useSpan();
  // A later text ends this one earlier than it says itself.
  const span = periods.find((period) => period.version === version.version) ?? version.validity;
  const article = t('article', { number: body.number });
  return (
    <Stack gap="xs" component="header">
      <Path body={body} line={lines.find(({ node }) => node.provision === id)} />
      <Title order={1} size="h2" className={classes.title}>
        {body.heading ? `${article}. ${body.heading}` : article}
      </Title>
      <Group gap="sm">
        {reading.apart === null && <StatusBadge {...reading.asOf} />}
        {span && (
          <Text size="sm" c="dimmed">
            {spanOf(span)}
          </Text>
        )}
      </Group>
      <Group gap="xs" className="no-print">
        <CopyCitation cited={body} at={null} asOf={citedAsOf} />
        <FollowButton kind="item" target={id} />
        <SaveOffline kind="provision" id={id} title={formalCitation(body)} />
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => globalThis.print()}
        >
          {t('print')}
        </Button>
        <ButtonLink
          from="/quy-dinh/$"
          to="/quy-dinh/$"
          params={{ _splat: id }}
          search={(old) => ({ ...old, luocdo: true as const })}
          resetScroll={false}
          variant="default"
          size="sm"
          leftSection={<IconSitemap size={16} aria-hidden />}
        >
          {t('diagram.open')}
        </ButtonLink>
      </Group>
    </Stack>
  );
}

/** The document, then each level above the article: all lead into the text of the document. */
function Path({ body, line }: { readonly body: Provision; readonly line: TocLine | undefined }) {
  const { t } = useTranslation('law');
  const [name = body.document, ...levels] = body.path ?? [];
  return (
    <nav aria-label={t('path')} className={classes.path}>
      <TextLink to="/van-ban/$" params={{ _splat: body.document }} size="sm">
        {name}
      </TextLink>
      {levels.map((level, index) => {
        const at = line?.above[index]?.at;
        return (
          <span key={level}>
            <span aria-hidden> › </span>
            {at ? (
              <TextLink to="/van-ban/$" params={{ _splat: body.document }} hash={at} size="sm">
                {level}
              </TextLink>
            ) : (
              <Text component="span" size="sm">
                {level}
              </Text>
            )}
          </span>
        );
      })}
    </nav>
  );
}
