import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { LIGHT } from './chart-look.js';
import { type ChartModel } from './chart-model.js';
import { heightOf, optionOf } from './chart-options.js';

register([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  AriaComponent,
  CanvasRenderer,
]);

const [WIDTH, SCALE, MARGIN] = [880, 2, 24];
const [ABOVE, BELOW] = [92, 48];

/** What is written around a chart that leaves the page. */
export interface Caption {
  /** "n = 14 bài học · ngày 22/11/2026". */
  readonly subtitle: string;
  /** Where it is from. */
  readonly source: string;
}

/** A chart as a picture for documents: light, twice as fine as a screen, with its title, day and source. */
export async function imageOf(model: ChartModel, { subtitle, source }: Caption): Promise<Blob> {
  const space = { width: WIDTH, above: ABOVE, below: BELOW };
  const height = heightOf(model, space);
  const chart = init(document.createElement('div'), null, {
    ...{ renderer: 'canvas', width: WIDTH, height, devicePixelRatio: SCALE },
  });
  try {
    chart.setOption({
      ...optionOf(model, LIGHT, space),
      backgroundColor: LIGHT.ground,
      title: [
        {
          ...{ text: model.title, subtext: subtitle, left: MARGIN / 2, top: MARGIN / 2 },
          textStyle: {
            fontSize: 20,
            fontWeight: 600,
            color: LIGHT.text,
            width: WIDTH - MARGIN,
            overflow: 'break',
          },
          subtextStyle: { fontSize: 14, color: LIGHT.quiet, width: WIDTH - MARGIN, overflow: 'break' },
        },
        {
          ...{ text: source, left: MARGIN / 2, bottom: MARGIN / 2 },
          textStyle: {
            fontSize: 12,
            fontWeight: 400,
            color: LIGHT.quiet,
            width: WIDTH - MARGIN,
            overflow: 'truncate',
          },
        },
      ],
    });
    return await blobOf(chart.renderToCanvas({ pixelRatio: SCALE, backgroundColor: LIGHT.ground }));
  } finally {
    chart.dispose();
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
