import { Button, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, memo, Suspense, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note.js';
import { Waiting } from '../../parts/waiting.js';
import { Announce } from './announce.js';
import { Chosen } from './chosen.js';
import { loadPane, WIDE } from './ask-ahead.js';
import { readOf } from './asking.js';
import { CitedWhy } from './cited.js';
import { countOpened } from './counting.js';
import { Empty } from './empty.js';
import { Facets } from './facets.js';
import { FilterSheet } from './filter-sheet.js';
import { Found } from './found.js';
import { Hits } from './hits.js';
import { Missing } from './missing.js';
import { Paging } from './paging.js';
import { type Hit } from './question.js';
import classes from './search-page.module.css';
import { Understood } from './understood.js';
import { type Answered } from './use-answer.js';
import { type Asking } from './use-question.js';

const ReadingPane = lazy(() => loadPane().then((file) => ({ default: file.ReadingPane })));
const HITS = 'search-hits';

export const firstHit = (): HTMLElement | null => document.querySelector(`#${HITS} [data-hit]`);

interface Props {
  readonly asking: Asking;
  readonly answered: Answered | null;
  readonly error: unknown;
  readonly again: () => void;
  /** The box takes the keyboard. */
  readonly onLeave: () => void;
}

/** What was found: filters, hits, and beside them the text of one. */
export const Results = memo(function Results({ asking, answered, error, again, onLeave }: Props) {
  const { t } = useTranslation();
  const { t: words } = useTranslation('search');
  const isWide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const { question, settle } = asking;
  const selected = isWide && answered ? readOf(answered.answer, question) : null;
  // The list first: the text beside it may come a frame later.
  const read = useDeferredValue(selected);
  const open = (hit: Hit): void => {
    settle((now) => ({ ...now, hit: hit.id }));
    if (answered) countOpened(answered.question, hit.itemId);
  };
  return (
    <div className={classes.page}>
      <aside className={classes.filters} aria-label={words('filters')}>
        <Facets asking={asking} answered={answered} />
      </aside>
      <div className={classes.found}>
        {error !== null && (
          <ProblemNote error={error}>
            <Button size="xs" mt="xs" onClick={again}>
              {t('retry')}
            </Button>
          </ProblemNote>
        )}
        {!answered && error === null && <Waiting />}
        {answered && <Column {...{ asking, answered, selected, onLeave }} onOpen={open} />}
      </div>
      {read && (
        <div className={classes.reading}>
          <Suspense fallback={<Waiting />}>
            <ReadingPane key={read.id} hit={read} question={question} onOpen={() => open(read)} />
          </Suspense>
        </div>
      )}
    </div>
  );
});

interface ColumnProps extends Pick<Props, 'asking' | 'onLeave'> {
  readonly answered: Answered;
  readonly selected: Hit | null;
  readonly onOpen: (hit: Hit) => void;
}

function Column({ asking, answered, selected, onLeave, onOpen }: ColumnProps) {
  const { draft } = asking;
  const text = answered.question.text.trim();
  const select = (hit: Hit): void => {
    if (selected && hit.id !== selected.id) draft((now) => ({ ...now, hit: hit.id }));
  };
  return (
    <Stack gap="xs">
      <Understood asking={asking} answered={answered} />
      <Chosen asking={asking} />
      <Found
        asking={asking}
        answered={answered}
        sheet={<FilterSheet asking={asking} answered={answered} />}
      />
      <CitedWhy answered={answered} />
      <Announce answered={answered} />
      {answered.answer.total === 0 ? (
        <Empty asking={asking} answered={answered} />
      ) : (
        <>
          <Hits {...{ answered, selected, onLeave, onOpen }} id={HITS} onSelect={select} />
          <Paging answered={answered} />
          {text && <Missing text={text} />}
        </>
      )}
    </Stack>
  );
}
