import { type EChartsCoreOption } from 'echarts/core';
import { numberWords } from '../../parts/format.js';
import { type ChartLook } from './chart-look.js';
import { type ChartModel, type ChartRow, drawnRows, NO_KEY, totalOf } from './chart-model.js';

/** Where a chart is drawn. */
export interface Space {
  readonly width: number;
  /** Kept free at the top and below, for what is written around the chart. */
  readonly above?: number;
  readonly below?: number;
}

const [NARROW, LETTER, LINE, LEGEND_LINE] = [560, 7.2, 17, 24];
const COLUMNS_HEIGHT = 260;

/** How wide the names beside the bars may get. */
function labelWidth({ width }: Space): number {
  return width < NARROW ? Math.round(width * 0.38) : 230;
}

function rowHeight(label: string, space: Space): number {
  return Math.max(30, Math.ceil((label.length * LETTER) / labelWidth(space)) * LINE + 10);
}

function legendHeight({ series }: ChartModel, { width }: Space): number {
  if (series.length < 2) return 0;
  const wide = series.reduce((sum, { label }) => sum + 44 + label.length * LETTER, 0);
  return Math.ceil(wide / width) * LEGEND_LINE + 4;
}

/** As high as its rows need it. */
export function heightOf(model: ChartModel, space: Space): number {
  const around = (space.above ?? 0) + (space.below ?? 0) + legendHeight(model, space);
  if (model.shape !== 'bars') return COLUMNS_HEIGHT + around;
  // Rows share the height evenly: the longest name decides.
  const rows = drawnRows(model);
  const each = Math.max(...rows.map(({ label }) => rowHeight(label, space)));
  return rows.length * each + 12 + around;
}

export function optionOf(model: ChartModel, look: ChartLook, space: Space): EChartsCoreOption {
  const { above = 0, below = 0 } = space;
  const top = above + legendHeight(model, space);
  const isBars = model.shape === 'bars';
  const grid = isBars
    ? { left: labelWidth(space) + 12, right: 56, top: top + 4, bottom: below + 8 }
    : { left: 44, right: 24, top: top + 28, bottom: below + 28 };
  return {
    animation: false,
    color: [...look.series],
    textStyle: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", color: look.text },
    aria: { enabled: true, label: { enabled: false }, decal: { show: model.series.length > 1 } },
    grid: { ...grid, outerBoundsMode: 'none' },
    ...(model.series.length > 1 && { legend: legendOf(look, above) }),
    tooltip: tooltipOf(look),
    ...(isBars ? barAxes(model, look, space) : columnAxes(model, look, space)),
    series: seriesOf(model, look),
  };
}

function legendOf({ text }: ChartLook, top: number): object {
  return { top, left: 0, itemWidth: 18, itemHeight: 12, textStyle: { color: text, fontSize: 13 } };
}

function tooltipOf({ ground, line, text }: ChartLook): object {
  return {
    trigger: 'axis',
    axisPointer: { type: 'shadow' },
    confine: true,
    backgroundColor: ground,
    borderColor: line,
    textStyle: { color: text, fontSize: 13 },
    extraCssText: 'max-width: 300px; white-space: normal',
    valueFormatter: (value: unknown) => (typeof value === 'number' ? numberWords(value) : '–'),
  };
}

function barAxes(model: ChartModel, look: ChartLook, space: Space): object {
  const label = {
    color: look.text,
    fontSize: 13,
    lineHeight: LINE,
    width: labelWidth(space),
    overflow: 'break',
  };
  return {
    yAxis: {
      type: 'category',
      inverse: true,
      data: drawnRows(model).map((row) => row.label),
      axisLabel: { ...label, interval: 0 },
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { show: false },
    },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
  };
}

function columnAxes(model: ChartModel, look: ChartLook, { width }: Space): object {
  const names = drawnRows(model).map((row) => row.label);
  // Every year by name, as long as the names do not touch.
  const interval = Math.ceil((names.join('').length * LETTER + names.length * 4) / (width - 68)) - 1;
  const axisLabel = { color: look.quiet, fontSize: 13, formatter: axisWords };
  return {
    xAxis: {
      type: 'category',
      data: names,
      axisLabel: { color: look.text, fontSize: 12, interval },
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { show: false },
    },
    yAxis: { type: 'value', axisLabel, splitLine: { lineStyle: { color: look.line } } },
  };
}

const axisWords = (value: string | number): string => numberWords(Number(value));

function seriesOf(model: ChartModel, look: ChartLook): object[] {
  const rows = drawnRows(model);
  const isStacked = model.series.length > 1;
  return model.series.map(({ label: name }, at) => {
    const isLast = at === model.series.length - 1;
    const words = ({ dataIndex }: { readonly dataIndex: number }): string => {
      const total = totalOf(rows[dataIndex]!);
      return total === null ? '' : numberWords(total);
    };
    const label = {
      show: !isStacked || isLast,
      position: model.shape === 'bars' ? 'right' : 'top',
      color: look.text,
      fontSize: 13,
      fontWeight: 600,
      formatter: words,
    };
    return {
      name,
      type: model.shape === 'line' ? 'line' : 'bar',
      ...(isStacked && { stack: 'all' }),
      data: rows.map((row) => datumOf(row, at, look)),
      barMaxWidth: model.shape === 'bars' ? 20 : 48,
      label,
      cursor: 'default',
      ...(model.shape === 'line' && { symbol: 'circle', symbolSize: 9, lineStyle: { width: 2.5 } }),
    };
  });
}

/** What has no key stands apart from what has one. */
function datumOf({ key, values }: ChartRow, at: number, { quiet }: ChartLook): object | null {
  const value = values[at] ?? null;
  return value === null ? null : { value, ...(key === NO_KEY && { itemStyle: { color: quiet } }) };
}
