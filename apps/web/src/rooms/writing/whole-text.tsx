import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { FieldValue } from '../../parts/field-value.js';
import { useFieldName } from '../../parts/field-names.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { Prose } from '../../parts/prose.js';
import { type Body, isSame } from './form/body.js';
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
              <FieldValue field={name} value={body[name]} />
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
