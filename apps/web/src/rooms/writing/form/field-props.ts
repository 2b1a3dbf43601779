import { type i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../../parts/field-names.js';
import { controlId, useForm } from './form-context.js';
import { type Field } from './schema.js';

/** What every control of a field is given. */
export interface FieldProps<Value = unknown> {
  readonly field: Field;
  /** Where it stands in the body: "legalBasis.0.note". */
  readonly path: string;
  /** The record it belongs to: a kind, or the class of a nested record. */
  readonly of: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Label, help, what is wrong, and the id of a control. */
export function useControl({
  field: { name, isRequired },
  path,
  of,
}: Omit<FieldProps, 'value' | 'onChange'>) {
  const { t, i18n } = useTranslation('writing');
  const nameOf = useFieldName();
  const { errors } = useForm();
  const said = (key: string): string | undefined =>
    hasWords(i18n, key) ? t(key as 'help.lesson.title') : undefined;
  return {
    id: controlId(path),
    label: said(`label.${of}.${name}`) ?? nameOf(name),
    description: said(`help.${of}.${name}`),
    error: errors.get(path),
    withAsterisk: isRequired,
  };
}

function hasWords(words: i18n, key: string): boolean {
  return words.exists(key, { ns: 'writing' });
}
