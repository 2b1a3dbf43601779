import { Anchor, Stack, Table, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { useReferenceNames } from '../../api/reference.js';
import { dayWords } from '../../parts/format.js';
import { grouped } from '../../parts/grouped.js';
import { TextLink } from '../../parts/links.js';
import { citationWords, placeWords } from '../../parts/place-words.js';
import { SourceLine } from '../../parts/source-line.js';
import { lastDayBefore } from './days.js';
import { useRelations } from './relations.js';

export type DocumentBody = Schema<'DocumentBody'>;

/** What a document is: number, who issued it, its days, where its text comes from. */
export function DocumentFacts({ body }: { readonly body: DocumentBody }) {
  const { t } = useTranslation('law');
  const sectorName = useReferenceNames('sectors');
  const {
    number,
    type,
    issuer,
    signer,
    issuedOn,
    effectiveFrom,
    effectiveTo,
    sectors = [],
    sources = [],
  } = body;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('facts.number'), number],
    [t('facts.type'), type],
    [t('facts.issuer'), issuer],
    [t('facts.signer'), signer],
    [t('facts.issuedOn'), issuedOn && dayWords(issuedOn)],
    [t('facts.effectiveFrom'), effectiveFrom ? dayWords(effectiveFrom) : t('facts.unknown')],
    [t('facts.effectiveTo'), effectiveTo && dayWords(lastDayBefore(effectiveTo))],
    [t('facts.sectors'), sectors.map(sectorName).join(', ')],
    [t('facts.file'), body.file?.file],
    [
      t('facts.sources'),
      sources.length > 0 && (
        <Stack gap={2}>
          {sources.map((source) => (
            <span key={source.title}>
              <SourceLine source={source} />
            </span>
          ))}
        </Stack>
      ),
    ],
  ];
  return (
    <Table verticalSpacing={6} withRowBorders={false} style={{ overflowWrap: 'anywhere' }}>
      <Table.Tbody>
        {rows
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400} c="dimmed" w="9rem" style={{ verticalAlign: 'top' }}>
                {name}
              </Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
      </Table.Tbody>
    </Table>
  );
}

/** What this document does to others and others do to it, each with the place that says so. */
export function DocumentRelations({ id, body }: { readonly id: string; readonly body: DocumentBody }) {
  const { t } = useTranslation('law');
  const relations = useRelations(id, body);
  if (relations.length === 0) return <Text c="dimmed">{t('relations.none')}</Text>;
  return (
    <Stack gap="sm">
      {[...grouped(relations, ({ words }) => words)].map(([words, own]) => (
        <section key={words}>
          <Title order={3} size="h5">
            {t(`relations.${words}`)}
          </Title>
          {own.map(({ document, title, by }) => (
            <Text key={document} size="sm" component="div">
              {title === null ? (
                <Anchor component="span" c="inherit" underline="never" inherit>
                  {citationWords(document)} ({t('links.notLoaded')})
                </Anchor>
              ) : (
                <TextLink to="/van-ban/$" params={{ _splat: document }} inherit>
                  {title}
                </TextLink>
              )}
              {by && (
                <>
                  {' · '}
                  <TextLink {...placeLink(id, by)} inherit>
                    {placeWords(by)}
                  </TextLink>
                </>
              )}
            </Text>
          ))}
        </section>
      ))}
    </Stack>
  );
}

/** "dieu-117/khoan-2" of a document is a clause of an article's page. */
function placeLink(id: string, by: string) {
  const [article, ...inner] = by.split('/');
  return {
    ...{ to: '/quy-dinh/$' as const, params: { _splat: `${id}/${article}` } },
    ...(inner.length > 0 && { hash: inner.join('/') }),
  };
}
