import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { optionsFilter } from '../parts/options-filter.js';

/** One deep blue-green; shade 7 on white and shade 3 on the dark ground keep 4.5:1 for text. */
const ACCENT: MantineColorsTuple = [
  '#e9f6f6',
  '#d3e9ea',
  '#a6d3d5',
  '#76bcc0',
  '#4fa6ab',
  '#2f8f95',
  '#1c7a81',
  '#0f636a',
  '#0a5056',
  '#053d42',
];

export const theme = createTheme({
  colors: { accent: ACCENT },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 7 },
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '600' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { md: '1.6' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  // The library colours titles as their box, some of them too faint on it to be read.
  components: {
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    Select: { defaultProps: { filter: optionsFilter } },
    MultiSelect: { defaultProps: { filter: optionsFilter } },
  },
});

/** Quiet words stay readable: 4.5:1 on either ground, which the greys of the library miss. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5a6570',
    '--mantine-color-placeholder': '#66707a',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-red-outline': 'var(--mantine-color-red-9)',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b1b8',
    '--mantine-color-placeholder': '#9aa3ab',
    '--mantine-color-anchor': '#76bcc0',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
  },
});
