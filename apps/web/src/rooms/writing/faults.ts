import { useTranslation } from 'react-i18next';
import { type Body, isBody, isSame } from './form/body.js';
import { useFieldLabel } from './form/field-props.js';
import { fieldsOf, type Kind } from './form/schema.js';
import { errorsOf } from './saving.js';

/** What is wrong with one field, in words. */
export interface Fault {
  /** "legalBasis.0.note" */
  readonly path: string;
  /** As the form calls the field: "Căn cứ pháp lý 1, Ghi chú". */
  readonly field: string;
  readonly message: string;
}

/**
 * What the server said against the fields of the body that was sent, as far as they stand as they were; of one in which
 * nothing stands, that it has to be filled in.
 */
export function useFaults(kind: Kind, error: unknown, sent: unknown, now: Body): readonly Fault[] {
  const { t } = useTranslation('writing');
  const labelOf = useFieldLabel();
  const standing = [...errorsOf(error)].filter(([path]) => isSame(valueAt(sent, path), valueAt(now, path)));
  return standing.map(([path, message]) => {
    const [first = '', ...rest] = path.split('.');
    const of = recordAt(kind, first);
    const within = rest.map((step) =>
      /^\d+$/.test(step) ? ` ${Number(step) + 1}` : `, ${labelOf(of, step)}`,
    );
    const isEmpty = ['', null, undefined].includes(valueAt(sent, path) as string);
    return {
      path,
      field: labelOf(kind, first) + within.join(''),
      message: isEmpty ? t('save.empty') : message,
    };
  });
}

/** The record that a field holds, by which forms name what is in it. */
function recordAt(kind: Kind, name: string): string {
  const widget = fieldsOf(kind).find((field) => field.name === name)?.widget;
  return widget?.as === 'rows' ? widget.holds : name;
}

function valueAt(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return (value as readonly unknown[])[Number(step)];
    return isBody(value) ? value[step] : undefined;
  }, body);
}
