import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SEARCH_BOX } from '../../app/search-focus.js';
import { DayControl } from '../../parts/day-control.js';
import { usePageTitle } from '../../parts/page-title.js';
import { useCounting } from './counting.js';
import { Home } from './home.js';
import { isBlank } from './question.js';
import { firstHit, Results } from './results.js';
import { SearchBox } from './search-box.js';
import classes from './search-page.module.css';
import { useAnswer } from './use-answer.js';
import { type Asking, useQuestion } from './use-question.js';

const toBox = (): void => document.getElementById(SEARCH_BOX)?.focus();
const toHits = (): void => firstHit()?.focus();

/** The home: one box, and under it either ways to begin or what was found. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const asking = useQuestion();
  const { question, settle } = asking;
  const { answered, error, again } = useAnswer(question);
  const unhurried = useUnhurried(asking);
  useCounting(question);
  usePageTitle(question.text.trim() ? t('titleOf', { words: question.text.trim() }) : t('title'));
  return (
    <>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <search className={classes.ask}>
        <SearchBox asking={asking} onLeave={toHits} />
        <div className={classes.day}>
          <DayControl
            aria-label={t('day.label')}
            placeholder={t('day.label')}
            size="md"
            value={question.on}
            onChange={(on) => settle((now) => ({ ...now, on, offset: 0, hit: null }))}
          />
        </div>
      </search>
      {isBlank(question) ? (
        <Home />
      ) : (
        <div data-answers={answered?.question.text} aria-busy={answered?.question.text !== question.text}>
          <Results asking={unhurried} answered={answered} error={error} again={again} onLeave={toBox} />
        </div>
      )}
    </>
  );
}

/** The same but for the words: what is below the box is drawn anew for an answer, not for each key. */
function useUnhurried({ question, draft, settle }: Asking): Asking {
  const { filters, on, edition, keep, offset, hit } = question;
  return useMemo(
    () => ({ question: { text: '', filters, on, edition, keep, offset, hit }, draft, settle }),
    [filters, on, edition, keep, offset, hit, draft, settle],
  );
}
