import { ActionIcon, Popover, Skeleton, TextInput, type TextInputProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayTyped, dayWords, isDay } from './format.js';

const Calendar = lazy(() => import('./day-calendar.js').then((file) => ({ default: file.DayCalendar })));

/** Letters of a whole day, "1/7/2026": before that, and before the field is left, nothing typed is called wrong. */
const WHOLE = 8;

interface Choice {
  /** "2026-07-01"; null: no day is chosen. */
  readonly value: string | null;
  /** Told of days of the calendar, and of null when the field was emptied. */
  readonly onChange: (day: string | null) => void;
}

type Field = Pick<
  TextInputProps,
  'id' | 'label' | 'aria-label' | 'placeholder' | 'description' | 'size' | 'w' | 'required' | 'error'
>;

interface Props extends Choice, Field {
  /** For forms: what is no day is told as it was typed and stays to be put right, or the day before it would be sent. */
  readonly keepsWrong?: boolean;
}

/** A day, typed as dd/mm/yyyy or picked from a calendar; what is typed counts on Enter or on leaving the field. */
export function DayControl({ value, onChange, keepsWrong = false, ...field }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [isTyping, setTyping] = useState(false);
  const day = value !== null && isDay(value) ? value : null;
  const shown = typed ?? (day === null ? (value ?? '') : dayWords(day));
  const isWrong = shown.trim() !== '' && dayTyped(shown) === null;
  const take = (chosen: string | null): void => {
    setTyped(null);
    if (chosen !== value) onChange(chosen);
  };
  const finish = (): void => {
    setTyping(false);
    if (typed === null || (isWrong && !keepsWrong)) return;
    take(isWrong ? typed.trim() : dayTyped(typed));
  };
  return (
    <TextInput
      {...field}
      placeholder={field.placeholder ?? t('day.form')}
      inputMode="numeric"
      autoComplete="off"
      value={shown}
      error={isWrong && (!isTyping || shown.length >= WHOLE) ? t('day.wrong') : field.error}
      onChange={({ currentTarget }) => {
        setTyping(true);
        setTyped(currentTarget.value);
      }}
      onBlur={finish}
      onKeyDown={(event) => {
        // In a form, Enter takes the day first; the form is sent by the next one.
        if (event.key === 'Enter' && typed !== null) event.preventDefault();
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape') setTyped(null);
      }}
      rightSection={<FromCalendar value={day} onChange={take} />}
    />
  );
}

function FromCalendar({ value, onChange }: Choice) {
  const { t } = useTranslation();
  const [isOpen, { close, toggle }] = useDisclosure();
  return (
    <Popover opened={isOpen} onDismiss={close} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('day.pick')}
          title={t('day.pick')}
          onClick={toggle}
        >
          <IconCalendar size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('day.pick')}>
        <Suspense fallback={<Skeleton width={252} height={260} />}>
          <Calendar
            value={value}
            onChange={(day) => {
              close();
              onChange(day);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
