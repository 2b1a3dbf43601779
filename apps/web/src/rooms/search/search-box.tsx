import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { SEARCH_BOX } from '../../app/search-focus.js';
import { itemLink } from '../../parts/item-link.js';
import { countSearch } from './counting.js';
import { withText } from './question.js';
import classes from './search-box.module.css';
import { optionId, Suggestions, SUGGESTIONS } from './suggestions.js';
import { type Asking } from './use-question.js';

type Suggestion = Schema<'SuggestionDto'>;

/** Results need every key; lines under the box do not. */
const BREATH_MS = 120;
const NOTHING_CHOSEN = -1;
/** More would hide the results that come at the same time. */
const MOST = 5;

interface Props {
  readonly asking: Asking;
  /** The list below takes the keyboard. */
  readonly onLeave: () => void;
}

/** The one box: what is typed is asked at once, and lines to go on with stand under it. */
export function SearchBox({ asking, onLeave }: Props) {
  const { t } = useTranslation('search');
  const { question, draft, settle } = asking;
  const line = useLines(asking, onLeave);
  const { isOpen, active, suggestions } = line;
  const isRow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  return (
    <div className={classes.box}>
      <TextInput
        id={SEARCH_BOX}
        size="md"
        role="combobox"
        aria-label={t('box.label')}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? SUGGESTIONS : undefined}
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        placeholder={t('box.placeholder')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        inputMode="search"
        enterKeyHint="search"
        value={question.text}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value;
          draft((now) => withText(now, typed));
          line.open();
        }}
        onKeyDown={line.onKeyDown}
        onBlur={() => {
          // A row stands among what is found: were it gone at a touch, something else would stand under the finger.
          if (!isRow) line.close();
          settle();
        }}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={
          question.text !== '' && (
            <CloseButton
              aria-label={t('box.clear')}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => settle((now) => withText(now, ''))}
            />
          )
        }
      />
      {line.isTyping && question.text.trim() !== '' && (
        <div className={classes.room}>
          {isOpen && <Suggestions suggestions={suggestions} active={active} onChoose={line.choose} />}
        </div>
      )}
    </div>
  );
}

/** The lines under the box: which are there, which one the arrows are on, and what keys do. */
function useLines({ question, settle }: Asking, onLeave: () => void) {
  const navigate = useNavigate();
  const [isTyping, setTyping] = useState(false);
  const [active, setActive] = useState(NOTHING_CHOSEN);
  const suggestions = useSuggestions(question.text, isTyping);
  const isOpen = isTyping && suggestions.length > 0;
  const show = (typing: boolean): void => {
    setTyping(typing);
    setActive(NOTHING_CHOSEN);
  };
  const ask = (text: string): void => {
    show(false);
    settle((now) => (text === now.text ? now : withText(now, text)));
    countSearch(withText(question, text));
  };
  const choose = ({ text, itemId, kind }: Suggestion): void => {
    if (itemId === null) return ask(text);
    show(false);
    settle();
    void navigate(itemLink(kind ?? '', itemId));
  };
  const move = (step: number): void => {
    const places = suggestions.length + 1;
    setActive(((active + 1 + step + places) % places) + NOTHING_CHOSEN);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (isOpen ? move(1) : onLeave()),
    ArrowUp: () => isOpen && move(-1),
    Enter: () => (isOpen && suggestions[active] ? choose(suggestions[active]) : ask(question.text)),
    Escape: () => (isOpen ? show(false) : settle((now) => withText(now, ''))),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const does = keys[event.key];
    // The keys of an input method that is putting a syllable together are not meant for us.
    if (!does || event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    does();
  };
  return {
    suggestions,
    active,
    isTyping,
    isOpen,
    choose,
    onKeyDown,
    open: () => show(true),
    close: () => show(false),
  };
}

/** Those of the words typed a moment ago stay until the next ones are there; what stands in the box is none. */
function useSuggestions(text: string, isTyping: boolean): readonly Suggestion[] {
  const [q] = useDebouncedValue(text, BREATH_MS);
  const { data = [] } = $api.useQuery(
    'get',
    '/api/v1/suggest',
    { params: { query: { q: q.slice(0, LONGEST) } } },
    { enabled: isTyping && q.trim() !== '', placeholderData: keepPreviousData },
  );
  if (text.trim() === '') return [];
  const others = data.filter((one) => one.itemId !== null || one.text !== text.trim().toLowerCase());
  return others.slice(0, MOST);
}

const LONGEST = 200;
