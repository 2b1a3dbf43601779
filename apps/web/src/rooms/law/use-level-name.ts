import { useTranslation } from 'react-i18next';
import { type TocNode } from './toc.js';

/** "Chương III. Viễn thông", "Điều 34. ...". */
export function useLevelName(): (node: TocNode) => string {
  const { t } = useTranslation('law');
  return ({ type, number, heading }) => {
    const name = t(`level.${type}`, { number });
    return heading ? `${name}. ${heading}` : name;
  };
}
