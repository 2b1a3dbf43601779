import { Fieldset, Stack } from '@mantine/core';
import { type Body } from './body.js';
import { FieldControl } from './field-control.js';
import { type FieldProps, useControl } from './field-props.js';
import { type Field } from './schema.js';

interface Inner {
  readonly fields: readonly Field[];
}

/** A record within the body, in a frame of its own. */
export function RecordField({ value, onChange, fields, ...props }: FieldProps<Body> & Inner) {
  const { label } = useControl(props);
  return (
    <Fieldset legend={label}>
      <RecordControls
        path={props.path}
        of={props.field.name}
        fields={fields}
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
export function RecordControls({ path, of, fields, value, onChange }: Controls) {
  return (
    <Stack gap="sm">
      {fields.map((field) => (
        <FieldControl
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
