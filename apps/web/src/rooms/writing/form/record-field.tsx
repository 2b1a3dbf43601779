import { Fieldset, Stack } from '@mantine/core';
import { type ComponentType } from 'react';
import { type Body } from './body.js';
import { type FieldProps, useControl } from './field-props.js';
import { type Field } from './schema.js';

export interface Inner {
  readonly fields: readonly Field[];
  /** What each of them is written with: a record may hold records. */
  readonly Control: ComponentType<FieldProps>;
}

/** A record within the body, in a frame of its own. */
export function RecordField({ value, onChange, fields, Control, ...props }: FieldProps<Body> & Inner) {
  const { label } = useControl(props);
  return (
    <Fieldset legend={label}>
      <RecordControls
        path={props.path}
        of={props.field.name}
        fields={fields}
        Control={Control}
        value={value}
        onChange={onChange}
      />
    </Fieldset>
  );
}

interface Controls extends Inner {
  readonly path: string;
  readonly of: string;
  readonly value: Body;
  readonly onChange: (value: Body) => void;
}

/** The fields of a record, one below the other. */
export function RecordControls({ path, of, fields, Control, value, onChange }: Controls) {
  return (
    <Stack gap="sm">
      {fields.map((field) => (
        <Control
          key={field.name}
          field={field}
          path={`${path}.${field.name}`}
          of={of}
          value={value[field.name] ?? field.initial}
          onChange={(part) => onChange({ ...value, [field.name]: part })}
        />
      ))}
    </Stack>
  );
}
