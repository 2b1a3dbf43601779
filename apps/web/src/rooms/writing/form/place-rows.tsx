import { Badge, Button, Group, Input, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { citationWords } from '../../../parts/place-words.js';
import { CitedPlace } from '../cited-place.js';
import { type Body } from './body.js';
import { useControl } from './field-props.js';
import { eventDay, useForm } from './form-context.js';
import { citedInProse } from './prose-citations.js';
import { PlaceSearch } from './place-search.js';
import { RecordControls } from './record-field.js';
import { RemoveRow, type RowsProps } from './rows-field.js';

interface Cited {
  readonly provision: string;
  readonly at: string | null;
}

/** Places of the law: each with its state on the day of the event and today, and a place to cite one more. */
export function PlaceRows({ value, onChange, fields, Control, holds, ...props }: RowsProps) {
  const { t } = useTranslation('writing');
  const { label, description, error, id } = useControl(props);
  const form = useForm();
  const { errors } = form;
  const rest = fields.filter(({ name }) => name !== 'provision' && name !== 'at');
  const replace = (n: number, row: Body): void => onChange(value.map((each, at) => (at === n ? row : each)));
  const add = ({ provision, at }: Cited): void => {
    const isThere = value.some((row) => row['provision'] === provision && (row['at'] ?? null) === at);
    if (!isThere) onChange([...value, { provision, at, note: null }]);
  };
  return (
    <Input.Wrapper label={label} description={description} error={error} labelElement="div">
      <Stack gap="sm" mt={6}>
        {value.map((row, n) => (
          <Paper key={n} withBorder p="sm" role="group" aria-label={t('rows.one', { of: label, n: n + 1 })}>
            <CitedPlace place={row as unknown as Cited} on={eventDay(form)} />
            {[`${props.path}.${n}`, `${props.path}.${n}.provision`, `${props.path}.${n}.at`].map(
              (path) => errors.has(path) && <Input.Error key={path}>{errors.get(path)}</Input.Error>,
            )}
            <RecordControls
              path={`${props.path}.${n}`}
              of={holds}
              fields={rest}
              Control={Control}
              value={row}
              onChange={(changed) => replace(n, changed)}
            />
            <RemoveRow label={label} n={n} onRemove={() => onChange(value.filter((_, at) => at !== n))} />
          </Paper>
        ))}
        <OnlyInProse rows={value} onAdd={add} />
        <PlaceSearch id={id} onChoose={add} />
      </Stack>
    </Input.Wrapper>
  );
}

/** Places that the text links to and that are not in the list: only the list makes the item found from the law. */
function OnlyInProse({
  rows,
  onAdd,
}: {
  readonly rows: readonly Body[];
  readonly onAdd: (place: Cited) => void;
}) {
  const { t } = useTranslation('writing');
  const { body } = useForm();
  const listed = new Set(rows.map(({ provision, at }) => `${String(provision)}#${String(at ?? '')}`));
  const missing = citedInProse(body).filter(({ provision, at }) => !listed.has(`${provision}#${at ?? ''}`));
  if (missing.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="sm">{t('place.onlyInProse')}</Text>
      {missing.map((place) => (
        <Group key={`${place.provision}#${place.at}`} gap="xs">
          <Badge variant="default" tt="none" size="lg" fw={400}>
            {citationWords(place.provision, place.at)}
          </Badge>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('place.addThis', { place: citationWords(place.provision, place.at) })}
            onClick={() => onAdd(place)}
          >
            {t('place.add')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
