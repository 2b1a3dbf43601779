import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useFieldName } from './field-names.js';
import { wordsOf } from './problem-words.js';

/** Fields of an item are within what is sent of it. */
const BODY = /^body\./;

/** Beside a form or a button: what was not done, why, and what to do. `children`: ways on. Nothing without an error. */
export function ProblemNote({ error, children }: { readonly error: unknown; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  if (!error) return null;
  const words = wordsOf(error);
  // What the first words say already is not said again under the name that programs have for a field.
  const fields = isProblem(error)
    ? error.fields.filter(({ message }) => !error.detail.includes(message))
    : [];
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`problem.${words}.title`)}
    >
      <Text size="sm">{(isProblem(error) && error.detail) || t(`problem.${words}.hint`)}</Text>
      {fields.length > 0 && (
        <List size="sm" mt="xs">
          {fields.map(({ field, message }) => (
            <List.Item key={`${field} ${message}`}>
              {field && <strong>{nameOf(field.replace(BODY, ''))}: </strong>}
              {message}
            </List.Item>
          ))}
        </List>
      )}
      {children}
    </Alert>
  );
}
