import { Button, Drawer, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../../parts/day-control.js';
import { Facets } from './facets.js';
import classes from './search-page.module.css';
import { type Answered } from './use-answer.js';
import { type Asking } from './use-question.js';

interface Props {
  readonly asking: Asking;
  readonly answered: Answered;
  readonly onClose: () => void;
}

/** The sheet itself. */
export function FilterDrawer({ asking, answered, onClose }: Props) {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const { total } = answered.answer;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="88%"
      title={t('filters')}
      classNames={{ content: classes.sheetWhole, body: classes.sheetBody }}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Stack className={classes.sheetScroll}>
        <DayControl
          label={t('day.label')}
          value={asking.question.on}
          onChange={(on) => asking.settle((now) => ({ ...now, on, offset: 0, hit: null }))}
        />
        <Facets asking={asking} answered={answered} />
      </Stack>
      <Button fullWidth mt="xs" onClick={onClose}>
        {t('see', { count: total })}
      </Button>
    </Drawer>
  );
}
