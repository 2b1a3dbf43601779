import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { NO_KEY } from './chart-model.js';

type BreakdownKey = Schema<'BreakdownKey'>;
type WordGroup = 'maturity' | 'gapKind' | 'gapStatus' | 'status';

/** Which words of common.json name the rows, where these are words of the sector and no names. */
const ROWS: Partial<Record<BreakdownKey, WordGroup>> = {
  'lessons-by-maturity': 'maturity',
  'gaps-by-kind': 'gapKind',
  'provisions-by-status': 'status',
  'lessons-by-basis': 'status',
};
const PARTS: Partial<Record<BreakdownKey, WordGroup>> = {
  'gaps-by-kind': 'gapStatus',
  'provisions-by-document': 'status',
};

/** How rows and their parts are called. */
export function useRowWords() {
  const { t } = useTranslation();
  const { t: words } = useTranslation('measures');
  const say = (group: WordGroup, key: string): string => capital(t(`${group}.${key}` as 'status.unknown'));
  return {
    row: (breakdown: BreakdownKey, { key, label }: Schema<'HoldingRowDto'>): string => {
      if (key === NO_KEY) return words(`rows.${breakdown}.none` as 'rows.lessons-by-place.none');
      const group = ROWS[breakdown];
      return group ? say(group, key) : label;
    },
    part: (breakdown: BreakdownKey, key: string): string => {
      const group = PARTS[breakdown];
      return group ? say(group, key) : key;
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
