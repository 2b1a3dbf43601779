import { Group, Stack, Text, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { useReferenceNames } from '../../api/reference.js';
import { dayWords } from '../../parts/format.js';
import { ButtonLink, TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { useReviews } from './data.js';
import { EditionBook } from './edition-book.js';
import { EditionChanges } from './edition-changes.js';
import { EditionCounts } from './edition-counts.js';
import { EditionSeal } from './edition-seal.js';
import { EditionSignatures } from './edition-signatures.js';
import { useHoldsWords } from './holds-words.js';
import classes from './review.module.css';

const route = getRouteApi('/an-ban/$year');

/** An edition, as the first pages of a book: what it is, what is new, who signed, and how to check it. */
export function EditionPage() {
  const { t } = useTranslation('review');
  const year = Number(route.useParams().year);
  const path = { params: { path: { year } } };
  const { data: edition } = $api.useSuspenseQuery('get', '/api/v1/editions/{year}', path);
  const sectorName = useReferenceNames('sectors');
  const unitName = useReferenceNames('bodies');
  usePageTitle(t('editionOf', { year }));
  return (
    <Stack gap="xl" maw={860} className={classes.book}>
      <TextLink to="/an-ban" className="no-print" style={{ alignSelf: 'flex-start' }}>
        {t('editionsAll')}
      </TextLink>
      <Front edition={edition} />
      <EditionBook year={year} />
      <EditionChanges edition={edition} />
      <EditionCounts heading={t('edition.bySector')} counts={edition.bySector} nameOf={sectorName} />
      <EditionCounts heading={t('edition.byBody')} counts={edition.byBody} nameOf={unitName} />
      <EditionSignatures signatures={edition.signatures} />
      <EditionSeal edition={edition} />
    </Stack>
  );
}

/** The title page. */
function Front({ edition }: { readonly edition: Schema<'EditionInFullDto'> }) {
  const { t } = useTranslation('review');
  const holdsWords = useHoldsWords();
  const sectorName = useReferenceNames('sectors');
  const reviews = useReviews();
  const { year, closedOn, sectors, totals, follows } = edition;
  const params = { year: String(year) };
  return (
    <Stack gap="sm">
      <Title order={1} className={classes.title}>
        {t('editionOf', { year })}
      </Title>
      <dl className={classes.front}>
        <dt>{t('edition.holds')}</dt>
        <dd>{holdsWords(totals)}</dd>
        <dt>{t('edition.scope')}</dt>
        <dd>{sectors === null ? t('allSectors') : sectors.map(sectorName).join(', ')}</dd>
        <dt>{t('edition.closed')}</dt>
        <dd>{dayWords(closedOn)}</dd>
        <dt>{t('edition.follows')}</dt>
        <dd>
          {follows === null ? (
            t('edition.first')
          ) : (
            <TextLink to="/an-ban/$year" params={{ year: follows }}>
              {t('editionOf', { year: follows })}
            </TextLink>
          )}
        </dd>
      </dl>
      <Group gap="sm" className="no-print">
        <ButtonLink to="/" search={{ edition: year }} leftSection={<IconSearch size={16} aria-hidden />}>
          {t('edition.search')}
        </ButtonLink>
        <Others year={year} />
        {reviews && (
          <TextLink to="/ra-soat/$year" params={params}>
            {t('edition.review', { year })}
          </TextLink>
        )}
      </Group>
    </Stack>
  );
}

/** The editions this one can be held against. */
function Others({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const { data = [] } = $api.useQuery('get', '/api/v1/editions');
  const others = data.filter((each) => each.year !== year);
  return (
    <>
      {others.map((other) => (
        <Text key={other.year} component="span">
          <TextLink to="/an-ban/$year/so/$other" params={{ year: String(year), other: String(other.year) }}>
            {t('edition.compareWith', { year: other.year })}
          </TextLink>
        </Text>
      ))}
    </>
  );
}
