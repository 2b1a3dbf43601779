import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Body } from './body.js';
import { FieldControl } from './field-control.js';
import { type Form, FormContext } from './form-context.js';
import { LAYOUTS, MAKES_THE_ID } from './layout.js';
import { type Field } from './schema.js';
import classes from './body-form.module.css';

interface Props extends Form {
  readonly fields: readonly Field[];
  /** Changes when the whole body was replaced: controls begin anew with it. */
  readonly generation: number;
  readonly onChange: (body: Body) => void;
}

/** All that is written of an item, in the order in which people think of it. */
export function BodyForm({ fields, generation, onChange, ...form }: Props) {
  const { t } = useTranslation('writing');
  const known = new Map(fields.map((field) => [field.name, field]));
  const { kind, body, itemId } = form;
  return (
    <FormContext value={form}>
      <Stack gap="xl" key={generation}>
        {LAYOUTS[kind].map((group) => (
          <section key={group.name} id={groupId(group.name)} className={classes.group}>
            <Title order={2} size="h4" mb="sm">
              {t(`group.${kind}.${group.name as 'sources'}`)}
            </Title>
            <Stack gap="md">
              {group.fields.flatMap((name) => {
                const field = known.get(name);
                // Part of the id of an item that is there: it stays.
                if (!field || (itemId !== null && MAKES_THE_ID[kind].includes(name))) return [];
                return [
                  <FieldControl
                    key={name}
                    field={field}
                    path={name}
                    of={kind}
                    value={body[name] ?? field.initial}
                    onChange={(value) => onChange({ ...body, [name]: value })}
                  />,
                ];
              })}
            </Stack>
          </section>
        ))}
      </Stack>
    </FormContext>
  );
}

export function groupId(name: string): string {
  return `group-${name}`;
}
