import { VisuallyHidden } from '@mantine/core';
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
import { useQuestion } from './use-question.js';

/** The home: one box, and under it either ways to begin or what was found. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const asking = useQuestion();
  const { question, settle } = asking;
  const { answered, error, again } = useAnswer(question);
  useCounting(question);
  usePageTitle(question.text.trim() ? t('titleOf', { words: question.text.trim() }) : t('title'));
  return (
    <>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <search className={classes.ask}>
        <SearchBox asking={asking} onLeave={() => firstHit()?.focus()} />
        <div className={classes.day}>
          <DayControl
            aria-label={t('day.label')}
            placeholder={t('day.label')}
            size="md"
            value={question.on}
            onChange={(on) => settle({ ...question, on, offset: 0, hit: null })}
          />
        </div>
      </search>
      {isBlank(question) ? (
        <Home />
      ) : (
        <Results
          asking={asking}
          answered={answered}
          error={error}
          again={again}
          onLeave={() => document.getElementById(SEARCH_BOX)?.focus()}
        />
      )}
    </>
  );
}
