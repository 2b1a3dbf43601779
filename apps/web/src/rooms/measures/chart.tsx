import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { DARK, LIGHT } from './chart-look.js';
import { type ChartModel } from './chart-model.js';
import { heightOf, optionOf } from './chart-options.js';

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

interface Props {
  readonly model: ChartModel;
  /** What it shows, in a sentence; the numbers are in the table beside it. */
  readonly label: string;
}

/** A chart of a model, as wide as its place and in the colours of the page. Heavy: load it lazily. */
export function Chart({ model, label }: Props) {
  const { ref: place, width } = useElementSize();
  const canvas = useRef<HTMLDivElement>(null);
  const look = useComputedColorScheme('light') === 'dark' ? DARK : LIGHT;
  const height = heightOf(model, { width: width || 320 });
  useEffect(() => {
    if (!canvas.current || width === 0) return undefined;
    const chart = init(canvas.current, null, { renderer: 'svg', width, height });
    chart.setOption(optionOf(model, look, { width }));
    return () => chart.dispose();
  }, [model, look, width, height]);
  return (
    <div ref={place} style={{ minHeight: height }}>
      <div ref={canvas} role="img" aria-label={label} style={{ width: '100%', height }} />
    </div>
  );
}
