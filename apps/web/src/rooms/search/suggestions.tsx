import { Text } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { KindIcon } from './kind-icon.js';
import classes from './search-box.module.css';

type Suggestion = Schema<'SuggestionDto'>;

export const SUGGESTIONS = 'search-suggestions';
export const optionId = (index: number): string => `${SUGGESTIONS}-${index}`;

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** Words to go on with, and texts that are called so, each with what it is. The box keeps the keyboard. */
export function Suggestions({ suggestions, active, onChoose }: Props) {
  const { t } = useTranslation();
  const { t: words } = useTranslation('search');
  return (
    <ul id={SUGGESTIONS} role="listbox" aria-label={words('box.suggestions')} className={classes.list}>
      {suggestions.map((suggestion, index) => (
        <li
          key={`${suggestion.itemId} ${suggestion.text}`}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          className={classes.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          {suggestion.kind ? <KindIcon kind={suggestion.kind} /> : <IconSearch size={16} aria-hidden />}
          <span className={classes.words}>{suggestion.text}</span>
          {suggestion.kind && (
            <Text span size="xs" c="dimmed" className={classes.kind ?? ''}>
              {t(`kind.${suggestion.kind as 'lesson'}`)}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
