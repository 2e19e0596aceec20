import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a blue whose shades 6 (light) and 5 (dark) carry white letters at 4.5:1 or more. */
const accent: MantineColorsTuple = [
  '#eaf3fd',
  '#d3e4f8',
  '#a6c8ef',
  '#77abe6',
  '#5294de',
  '#2f72bf',
  '#1f5fa8',
  '#1a5292',
  '#15447b',
  '#0f3560',
];

/** Mantine's own red is too light for white letters; its shades 6 (light) and 5 (dark) carry them at 4.5:1. */
const red: MantineColorsTuple = [
  '#fdecec',
  '#fad3d3',
  '#f4a9a9',
  '#f28f8f',
  '#f58a8d',
  '#d93a3f',
  '#c4161c',
  '#a81318',
  '#8c1014',
  '#6e0c10',
];

/** Cool greys for the dark theme: from letters (0) over lines (4) and fields (6) to the surface (7) and the ground (8). */
const dark: MantineColorsTuple = [
  '#e8eaed',
  '#c5cad1',
  '#a3abb6',
  '#8c95a1',
  '#3d4651',
  '#2b3138',
  '#22272d',
  '#1b1f24',
  '#14171b',
  '#0e1013',
];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 5 },
  colors: { accent, red, dark },
  autoContrast: true,
  // Where black and white letters are equally readable (WCAG relative luminance).
  luminanceThreshold: 0.18,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Alert: {
      styles: {
        title: { color: 'var(--mantine-color-text)' },
        message: { color: 'var(--mantine-color-text)' },
      },
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Drawer: { defaultProps: { position: 'right', size: 460, overlayProps: { backgroundOpacity: 0.25 } } },
    Modal: { defaultProps: { centered: true } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
});
