import { useTranslation } from 'react-i18next';
import { useReferenceNames } from '../../api/reference.js';

interface Scope {
  readonly kinds: readonly string[];
  readonly sectors: readonly string[] | null;
}

/** What a review or an edition is of, in words: "bài học, bất cập; mọi lĩnh vực". */
export function useScopeWords(): (scope: Scope) => string {
  const { t } = useTranslation('review');
  const kindWords = useKindWords();
  const sectorName = useReferenceNames('sectors');
  return ({ kinds, sectors }) => {
    const named = sectors === null ? t('allSectors') : sectors.map(sectorName).join(', ');
    return `${kinds.map(kindWords).join(', ')}; ${named}`;
  };
}

const KINDS = ['lesson', 'gap', 'provision', 'document', 'reference', 'edition'] as const;

/** A kind within a sentence: "bài học". */
export function useKindWords(): (kind: string) => string {
  const { t } = useTranslation();
  return (kind) => {
    const known = KINDS.find((each) => each === kind);
    return known ? t(`kind.${known}`).toLocaleLowerCase('vi') : kind;
  };
}
