import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { useFieldName } from '../../parts/field-names.js';
import { FieldValue } from '../../parts/field-value.js';
import { timeWords } from '../../parts/format.js';
import { itemLink } from '../../parts/item-link.js';
import { officialOf } from '../../parts/law-places.js';
import { LawText } from '../../parts/law-text.js';
import { TextLink } from '../../parts/links.js';
import { Prose } from '../../parts/prose.js';
import { type Candidate } from './data.js';
import classes from './review.module.css';

type Version = Schema<'VersionDto'>;

interface Props {
  readonly candidate: Candidate;
  readonly version: Version;
}

const HASH_SHOWN = 12;
/** Told elsewhere on the page, or of no use to who judges the words. */
const APART = ['title', 'toc', 'report', 'file', 'official'];

/** Every word of the version a verdict is about: texts first, then the other fields. */
export function TextUnderReview({ candidate, version }: Props) {
  const { t } = useTranslation('review');
  const { kind, itemId } = candidate;
  const { body, html = {} } = version;
  const official = 'official' in body ? officialOf(body) : null;
  const texts = Object.entries(html).filter(([, text]) => text !== '');
  const fields = Object.entries(body).filter(
    ([field, value]) => !APART.includes(field) && !(field in html) && !isEmpty(value),
  );
  return (
    <Stack gap="md" component="section" aria-labelledby="text-heading">
      <Group justify="space-between" align="baseline">
        <Title order={2} size="h3" id="text-heading">
          {t('text.heading')}
        </Title>
        <TextLink {...itemLink(kind, itemId)} target="_blank" size="sm">
          {t('text.readWhole')}
        </TextLink>
      </Group>
      <WhichVersion candidate={candidate} version={version} />
      {official && <LawText text={official} />}
      {texts.map(([field, text]) => (
        <Field key={field} name={field}>
          <Prose html={text} />
        </Field>
      ))}
      {fields.map(([field, value]) => (
        <Field key={field} name={field}>
          <FieldValue field={field} value={value} />
        </Field>
      ))}
    </Stack>
  );
}

function Field({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  const fieldName = useFieldName();
  return (
    <Box>
      <Title order={3} size="h5">
        {fieldName(name)}
      </Title>
      {children}
    </Box>
  );
}

/** Which version it is, with enough of its hash to tell two apart. */
function WhichVersion({ candidate, version }: Props) {
  const { t } = useTranslation('review');
  const { version: now, contentHash, recordedAt } = version;
  return (
    <Stack gap={4}>
      <Text size="sm">
        <strong>{t('text.version', { version: now })}</strong> ·{' '}
        {t('text.recorded', { at: timeWords(recordedAt) })} ·{' '}
        {contentHash === null ? (
          t('text.hashHidden')
        ) : (
          <span className={classes.hash} title={contentHash}>
            {t('text.hash', { hash: contentHash.slice(0, HASH_SHOWN) })}
          </span>
        )}
      </Text>
      {candidate.version !== now && <Text size="sm">{t('text.newer', { was: candidate.version, now })}</Text>}
    </Stack>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
