import { Stack, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useFieldName } from '../../parts/field-names.js';
import { Prose } from '../../parts/prose.js';

interface Props {
  /** Long texts by their fields, as the API makes them safe. */
  readonly html: Readonly<Record<string, string>>;
  readonly fields: readonly string[];
  /** What else stands under a field's heading, whether it has a text or not. */
  readonly extra?: Readonly<Record<string, ReactNode>>;
}

/** The long texts of an item in the order given, each under its heading; what is empty is left out. */
export function TextSections({ html, fields, extra = {} }: Props) {
  const fieldName = useFieldName();
  const told = fields.filter((field) => html[field]?.trim() || extra[field]);
  return told.map((field) => (
    <Stack component="section" gap="xs" key={field} aria-labelledby={field}>
      <Title order={2} size="h3" id={field}>
        {fieldName(field)}
      </Title>
      {html[field]?.trim() && <Prose html={html[field]} />}
      {extra[field]}
    </Stack>
  ));
}
