import { Button, Drawer, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../../parts/day-control.js';
import { numberWords } from '../../parts/format.js';
import { Facets } from './facets.js';
import { FACETS } from './question.js';
import classes from './search-page.module.css';
import { type Answered } from './use-answer.js';
import { type Asking } from './use-question.js';

interface Props {
  readonly asking: Asking;
  readonly answered: Answered;
}

/** The filters where there is no room beside the hits: a sheet from below. */
export function FilterSheet({ asking, answered }: Props) {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  const { question, settle } = asking;
  const chosen =
    FACETS.reduce((sum, facet) => sum + question.filters[facet].length, 0) + Number(question.on !== null);
  const { total } = answered.answer;
  return (
    <div className={classes.sheet}>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        onClick={open}
      >
        {chosen > 0 ? t('filtersChosen', { count: chosen }) : t('filters')}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="bottom"
        size="88%"
        title={t('filters')}
        classNames={{ content: classes.sheetWhole, body: classes.sheetBody }}
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <Stack className={classes.sheetScroll}>
          <DayControl
            label={t('day.label')}
            value={question.on}
            onChange={(on) => settle((now) => ({ ...now, on, offset: 0, hit: null }))}
          />
          <Facets asking={asking} answered={answered} />
        </Stack>
        <Button fullWidth mt="xs" onClick={close}>
          {t('see', { count: total, total: numberWords(total) })}
        </Button>
      </Drawer>
    </div>
  );
}
