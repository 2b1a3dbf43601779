import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { Button, Stack } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { today } from './format.js';

interface Props {
  readonly value: string | null;
  readonly onChange: (day: string) => void;
}

/** The leaves of a calendar, Monday first; loaded when somebody opens one. */
export function DayCalendar({ value, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const labels = {
    monthLevelControl: t('day.toYear'),
    yearLevelControl: t('day.toDecade'),
    nextMonth: t('day.nextMonth'),
    previousMonth: t('day.previousMonth'),
    nextYear: t('day.nextYear'),
    previousYear: t('day.previousYear'),
    nextDecade: t('day.nextDecade'),
    previousDecade: t('day.previousDecade'),
  };
  return (
    <Stack gap="xs">
      <DatePicker
        locale={i18n.language}
        value={value}
        defaultDate={value ?? today()}
        monthLabelFormat="MM/YYYY"
        ariaLabels={labels}
        getDayProps={(day) => ({ 'aria-label': day.split('-').reverse().join('/') })}
        onChange={(day) => day && onChange(day)}
      />
      <Button variant="light" size="xs" onClick={() => onChange(today())}>
        {t('day.today')}
      </Button>
    </Stack>
  );
}
