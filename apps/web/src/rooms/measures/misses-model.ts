import { type Schema } from '../../api/client.js';
import { type ChartModel } from './chart-model.js';

type Miss = Schema<'MissedDto'>;
type How = 'searched' | 'reported';

interface Words extends Pick<ChartModel, 'title' | 'query' | 'basis' | 'rowTitle'> {
  readonly series: Readonly<Record<How, string>>;
  readonly label: (miss: Miss) => string;
}

const KEY = 'wanted';
const MOST_DRAWN = 25;
const HOWS: readonly How[] = ['searched', 'reported'];

/** Questions that found nothing, each with the way to what can be done about it. */
export function missesModel(misses: readonly Miss[], { series, label, ...words }: Words): ChartModel {
  return {
    ...{ key: KEY, shape: 'bars', link: null, ...words },
    series: HOWS.map((key) => ({ key, label: series[key] })),
    rows: misses.map((miss, at) => ({
      ...{ key: miss.text, label: label(miss), values: HOWS.map((how) => miss[how]) },
      ...{ link: { to: 'items', row: `${KEY}:${miss.text}` }, isDrawn: at < MOST_DRAWN },
    })),
  };
}

/** The question that an address names as the row whose acts are shown. */
export function missOf(misses: readonly Miss[], row: string | undefined): Miss | undefined {
  return misses.find(({ text }) => row === `${KEY}:${text}`);
}
