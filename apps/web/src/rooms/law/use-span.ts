import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { dayWords } from '../../parts/format.js';
import { lastDayBefore } from './days.js';

type Span = Pick<Schema<'ValidityDto'>, 'from' | 'to'>;

/** "từ 01/07/2020 đến hết 30/06/2026": a text's days, the last one included. */
export function useSpan(): (span: Span) => string {
  const { t } = useTranslation('law');
  return ({ from, to }) => {
    const since = from === null ? t('span.fromUnknown') : t('span.from', { day: dayWords(from) });
    return to === null ? since : t('span.range', { since, day: dayWords(lastDayBefore(to)) });
  };
}
