import { type Schema } from '../../api/client.js';
import { type ChartModel, type ChartRow } from './chart-model.js';

type Figure = Schema<'FigureDto'>;

interface Words {
  readonly rowTitle: string;
  readonly basis: string;
  readonly series: string;
}

/** A figure year by year, from the first year that has anything to count. */
export function historyModel({ key, name: title, query, history }: Figure, words: Words): ChartModel {
  const first = history.findIndex(({ base }) => base > 0);
  const years = first < 0 ? [] : history.slice(first);
  return {
    ...{ key, title, query, rowTitle: words.rowTitle, basis: words.basis },
    shape: 'line',
    series: [{ key, label: words.series }],
    rows: years.map(({ year, value }) => ({
      ...{ key: String(year), label: String(year), values: [value], link: null, isDrawn: true },
    })),
    link: null,
  };
}

/** What a figure is made of, most first. */
export function partsModel({ key, name: title, query, rows }: Figure, words: Words): ChartModel {
  return {
    ...{ key, title, query, rowTitle: words.rowTitle, basis: words.basis },
    shape: 'bars',
    series: [{ key, label: words.series }],
    rows: rows.map(partOf),
    link: null,
  };
}

/** Of "nd-cp/01/2020/dieu-1 ha-noi" the provision is the first. */
function partOf({ key, label, value }: Figure['rows'][number]): ChartRow {
  const [id = key] = key.split(' ');
  return { key, label, values: [value], link: { to: 'provision', id }, isDrawn: true };
}
