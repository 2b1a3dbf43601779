import { useTranslation } from 'react-i18next';

/** What an entry writes down beside who did what, in words; as it stands there where it has none. */
export function useDetailWords() {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const said: Readonly<Record<string, (word: string) => string>> = {
    roles: (role) => common(`role.${role as 'reader'}`, { defaultValue: role }),
    scopes: (scope) => t(`scope.${scope as 'read'}`, { defaultValue: scope }),
    means: (means) => t(`means.${means as 'password'}`, { defaultValue: means }),
    fields: (field) => t(`person.${field as 'roles'}`, { defaultValue: field }),
  };
  return {
    name: (name: string): string => t(`detail.${name as 'roles'}`, { defaultValue: name }),
    value: (name: string, value: string): string =>
      value
        .split(', ')
        .map((word) => said[name]?.(word) ?? word)
        .join(', '),
  };
}
