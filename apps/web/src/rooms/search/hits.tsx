import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useReferenceNames } from '../../api/reference.js';
import { HitCard } from './hit-card.js';
import { type Hit } from './question.js';
import { type Answered } from './use-answer.js';
import classes from './search-page.module.css';

interface Props {
  readonly id: string;
  readonly answered: Answered;
  readonly selected: Hit | null;
  readonly onSelect: (hit: Hit) => void;
  readonly onOpen: (hit: Hit) => void;
  /** Up from the first hit. */
  readonly onLeave: () => void;
}

/** The hits: arrows move from one to the next, and the one where the keyboard is is read beside them. */
export function Hits({ id, answered, selected, onSelect, onOpen, onLeave }: Props) {
  const { t } = useTranslation('search');
  const list = useRef<HTMLOListElement>(null);
  const { hits } = answered.answer;
  const names = { place: useReferenceNames('provinces'), sector: useReferenceNames('sectors') };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
    const next = links.findIndex((link) => link.closest('li')?.contains(document.activeElement)) + step;
    event.preventDefault();
    if (next < 0) onLeave();
    else links[next]?.focus();
  };
  return (
    <ol id={id} ref={list} className={classes.hits} aria-label={t('hits')} onKeyDown={onKeyDown}>
      {hits.map((hit) => (
        <HitCard
          key={hit.id}
          hit={hit}
          question={answered.question}
          names={names}
          isSelected={hit.id === selected?.id}
          onSelect={() => onSelect(hit)}
          onOpen={() => onOpen(hit)}
        />
      ))}
    </ol>
  );
}
