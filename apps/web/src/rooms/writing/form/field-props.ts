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

/** What a form calls a field of a record: by its own word there, or as everywhere. */
export function useFieldLabel(): (of: string, name: string) => string {
  const { t, i18n } = useTranslation('writing');
  const nameOf = useFieldName();
  return (of, name) => {
    const key = `label.${of}.${name}`;
    return hasWords(i18n, key) ? t(key as 'label.reference.key') : nameOf(name);
  };
}

/** Label, help, what is wrong, and the id of a control. */
export function useControl({
  field: { name, isRequired },
  path,
  of,
}: Omit<FieldProps, 'value' | 'onChange'>) {
  const { t, i18n } = useTranslation('writing');
  const labelOf = useFieldLabel();
  const { errors } = useForm();
  const help = `help.${of}.${name}`;
  return {
    id: controlId(path),
    label: labelOf(of, name),
    description: hasWords(i18n, help) ? t(help as 'help.lesson.title') : undefined,
    error: errors.get(path),
    withAsterisk: isRequired,
  };
}

function hasWords(words: i18n, key: string): boolean {
  return words.exists(key, { ns: 'writing' });
}
