import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FACETS } from './question.js';
import classes from './search-page.module.css';
import { type Answered } from './use-answer.js';
import { type Asking } from './use-question.js';

interface Props {
  readonly asking: Asking;
  readonly answered: Answered;
}

const FilterDrawer = lazy(() =>
  import('./filter-drawer.js').then((file) => ({ default: file.FilterDrawer })),
);

/** The filters where there is no room beside the hits: a sheet from below. */
export function FilterSheet({ asking, answered }: Props) {
  const { t } = useTranslation('search');
  const [isOpen, { open, close }] = useDisclosure();
  const { question } = asking;
  const chosen =
    FACETS.reduce((sum, facet) => sum + question.filters[facet].length, 0) + Number(question.on !== null);
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
      <Suspense>{isOpen && <FilterDrawer asking={asking} answered={answered} onClose={close} />}</Suspense>
    </div>
  );
}
