/** The colours of a chart: told apart without colour vision by their lightness, and by the patterns laid over them. */
export interface ChartLook {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly ground: string;
  readonly series: readonly string[];
}

export const LIGHT: ChartLook = {
  ...{ text: '#1f2933', quiet: '#5a6570', line: '#dfe3e6', ground: '#ffffff' },
  series: ['#0f636a', '#56b4e9', '#8a9299', '#e69f00', '#cc79a7'],
};

export const DARK: ChartLook = {
  ...{ text: '#e4e7ea', quiet: '#a9b1b8', line: '#454b52', ground: '#242424' },
  series: ['#4fa6ab', '#8fd0f5', '#848c94', '#f0b849', '#e0a3c4'],
};
