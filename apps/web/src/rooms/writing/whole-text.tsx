import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { FieldValue } from '../../parts/field-value.js';
import { useFieldName } from '../../parts/field-names.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { Prose } from '../../parts/prose.js';
import { CitedPlace } from './cited-place.js';
import { type Body, isSame } from './form/body.js';
import { eventDay } from './form/form-context.js';
import { LAYOUTS } from './form/layout.js';
import { fieldsOf, isKind } from './form/schema.js';

/** Everything that is written in a version, to the last field: what somebody approves is what stands here. */
export function WholeText({ version }: { readonly version: Schema<'VersionDto'> }) {
  const { t } = useTranslation('writing');
  const nameOf = useFieldName();
  const { kind, itemId, html = {} } = version;
  const body = version.body as Body;
  if (!isKind(kind)) return null;
  const initial = new Map(fieldsOf(kind).map((field) => [field.name, field.initial]));
  const names = LAYOUTS[kind].flatMap(({ fields }) => fields);
  const isTold = (name: string): boolean =>
    name in body &&
    (!isSame(body[name], initial.get(name)) || typeof body[name] === 'string') &&
    body[name] !== '';
  return (
    <Stack gap="lg">
      {names.filter(isTold).map((name) => (
        <section key={name}>
          <Title order={2} size="h5" mb={4}>
            {nameOf(name)}
          </Title>
          {html[name] ? (
            <Prose html={html[name]} />
          ) : (
            <div style={{ overflowWrap: 'anywhere' }}>
              {PLACES.includes(name) ? (
                <CitedPlaces rows={body[name] as readonly Row[]} on={eventDay({ body })} />
              ) : (
                <FieldValue field={name} value={body[name]} />
              )}
            </div>
          )}
        </section>
      ))}
      {'official' in body && body['official'] !== null && (
        <TextLink {...itemLink(kind, itemId)}>{t('decide.official')}</TextLink>
      )}
    </Stack>
  );
}

/** Fields that name places of the law. */
const PLACES = ['legalBasis', 'provisions'];
type Row = Schema<'LegalBasis'>;

/** Whoever decides sees what whoever wrote saw: whether the law that is cited held. */
function CitedPlaces({ rows, on }: { readonly rows: readonly Row[]; readonly on: string | null }) {
  return rows.map((row, n) => (
    <div key={n}>
      <CitedPlace place={row} on={on} />
      {row.note && <Text size="sm">{row.note}</Text>}
    </div>
  ));
}
