import {
  type ComboboxItem,
  type ComboboxParsedItem,
  isOptionsGroup,
  type OptionsFilter,
} from '@mantine/core';
import { fold } from './fold.js';

/** Something to choose that goes by other names too. */
export interface NamedOption extends ComboboxItem {
  readonly aliases?: readonly string[];
}

/** Keeps the options that hold what is typed, with tone marks or without, in any of their names. */
export const optionsFilter: OptionsFilter = ({ options, search }) => {
  const typed = search.normalize('NFC').toLowerCase().trim();
  const form = fold(typed) === typed ? fold : (text: string) => text.normalize('NFC').toLowerCase();
  const isMeant = ({ label, aliases = [] }: NamedOption): boolean =>
    [label, ...aliases].some((name) => form(name).includes(typed));
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!isOptionsGroup(option)) return isMeant(option) ? [option] : [];
    const items = option.items.filter(isMeant);
    return items.length > 0 ? [{ ...option, items }] : [];
  });
};
