import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { useFieldName } from '../../parts/field-names.js';
import { FieldValue } from '../../parts/field-value.js';
import { officialOf } from '../../parts/law-places.js';
import { LawText } from '../../parts/law-text.js';
import { Prose } from '../../parts/prose.js';
import { marked, markedWords } from './marked.js';
import { type Hit } from './question.js';

interface Props {
  readonly version: Schema<'VersionDto'>;
  readonly hit: Hit;
}

/** Of what has no long text these tell most. */
const FACTS = [
  ...['number', 'type', 'issuer', 'signer', 'issuedOn', 'effectiveFrom', 'effectiveTo'],
  ...['name', 'aliases', 'from', 'to', 'gapKind', 'status', 'date', 'closedOn'],
];

/** The text itself: official words of the law where there are any, else the fields that people wrote. */
export function PaneText({ version, hit }: Props) {
  const { t } = useTranslation('search');
  const official = version.kind === 'provision' ? officialOf(version.body as Schema<'ProvisionBody'>) : null;
  const words = markedWords(hit);
  if (official)
    return <LawText text={official} current={hit.at} anchors={false} words={(text) => marked(text, words)} />;
  return (
    <>
      {version.kind === 'provision' ? (
        <Text size="sm" c="dimmed">
          {t('pane.ownSummary')}
        </Text>
      ) : (
        <Facts body={version.body} />
      )}
      {Object.entries(version.html ?? {}).map(
        ([field, html]) => html.trim() && <Field key={field} field={field} html={html} />,
      )}
    </>
  );
}

function Field({ field, html }: { readonly field: string; readonly html: string }) {
  const fieldName = useFieldName();
  return (
    <section id={field}>
      <Title order={3} size="sm" mb={2}>
        {fieldName(field)}
      </Title>
      <Prose html={html} />
    </section>
  );
}

function Facts({ body }: { readonly body: object }) {
  const fieldName = useFieldName();
  const told = Object.entries(body).filter(([field, value]) => FACTS.includes(field) && isTold(value));
  return told.map(([field, value]) => (
    <Text key={field} component="div" size="sm">
      <Text span c="dimmed">
        {fieldName(field)}:{' '}
      </Text>
      <FieldValue field={field} value={value} />
    </Text>
  ));
}

function isTold(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
