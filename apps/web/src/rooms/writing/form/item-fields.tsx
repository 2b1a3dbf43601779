import { ActionIcon, Group, Input, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ItemPicker } from '../../../parts/item-picker.js';
import { ItemTitle } from '../../../parts/item-title.js';
import { type FieldProps, useControl } from './field-props.js';
import { type Kind } from './schema.js';

interface OfKind {
  readonly kind: Kind;
}

export function ItemField({ value, onChange, kind, ...props }: FieldProps<string | null> & OfKind) {
  const { withAsterisk, ...control } = useControl(props);
  return (
    <ItemPicker
      {...control}
      {...(withAsterisk && { required: true })}
      kinds={[kind]}
      value={value === '' ? null : value}
      onChange={(id) => onChange(id ?? (props.field.isNullable ? null : ''))}
    />
  );
}

/** Several items: those chosen, and a place to find one more. */
export function ItemsField({ value, onChange, kind, ...props }: FieldProps<readonly string[]> & OfKind) {
  const { t } = useTranslation('writing');
  const { label, description, error, id } = useControl(props);
  return (
    <Input.Wrapper label={label} description={description} error={error} labelElement="div">
      <Stack gap={4} mt={4}>
        {value.map((each) => (
          <Group key={each} gap="xs" wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('rows.removeThis', { what: each })}
              onClick={() => onChange(value.filter((other) => other !== each))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
            <Text size="sm">
              <ItemTitle id={each} />
            </Text>
          </Group>
        ))}
        <ItemPicker
          key={value.length}
          id={id}
          label={t('items.add')}
          kinds={[kind]}
          without={value}
          value={null}
          onChange={(chosen) => chosen && onChange([...value, chosen])}
        />
      </Stack>
    </Input.Wrapper>
  );
}
