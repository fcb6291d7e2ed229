/** @jest-environment node */
import { contrast, readColour } from './contrast';
import { themeVariables, type SectionTheme } from './theme-variables';

const light: SectionTheme = {
  palette: { themePrimary: '#0078d4', white: '#ffffff', neutralPrimary: '#323130', neutralSecondary: '#605e5c' },
  semanticColors: {
    bodyBackground: '#ffffff',
    bodyText: '#323130',
    bodySubtext: '#605e5c',
    link: '#0078d4',
    primaryButtonBackground: '#0078d4',
  },
};
const dark: SectionTheme = {
  isInverted: true,
  palette: { themePrimary: '#2899f5', white: '#1b1a19', neutralPrimary: '#f3f2f1' },
  semanticColors: {
    bodyBackground: '#1b1a19',
    bodyText: '#f3f2f1',
    link: '#2899f5',
    primaryButtonBackground: '#2899f5',
    primaryButtonText: '#1b1a19',
  },
};
const strong: SectionTheme = {
  isInverted: true,
  palette: { themePrimary: '#ffffff', white: '#0078d4', neutralPrimary: '#ffffff' },
  semanticColors: {
    bodyBackground: '#0078d4',
    bodyText: '#ffffff',
    link: '#ffffff',
    primaryButtonBackground: '#ffffff',
    primaryButtonText: '#0078d4',
  },
};
/** A tenant's own: pale yellow on white, which nobody can read. */
const careless: SectionTheme = {
  palette: { themePrimary: '#fff3b0', white: '#ffffff', neutralPrimary: '#cccccc' },
  semanticColors: {
    bodyBackground: '#ffffff',
    bodyText: '#dddddd',
    link: '#fff3b0',
    primaryButtonBackground: '#fff3b0',
    inputBorder: '#eeeeee',
  },
};
const mid: SectionTheme = { semanticColors: { bodyBackground: '#767676', bodyText: '#777777' } };

describe.each([
  ['none', undefined],
  ['light', light],
  ['dark', dark],
  ['strong', strong],
  ['a careless theme', careless],
  ['middle grey', mid],
  ['a theme without colours', { isInverted: true }],
  // The brown of a warning is clear enough for an edge on black, and not for words.
  ['black', { isInverted: true, semanticColors: { bodyBackground: '#000000', bodyText: '#ffffff' } }],
])('the colours in %s', (_name, theme) => {
  const v = themeVariables(theme);
  const on = (colour: string, ground: string): number => contrast(v[`--tsd-${colour}`], v[`--tsd-${ground}`]);

  it.each(['text', 'muted', 'link', 'error', 'warning', 'good', 'ours'])(
    '%s can be read, on the page and on a surface',
    (colour) => {
      expect(on(colour, 'background')).toBeGreaterThanOrEqual(4.5);
      expect(on(colour, 'surface')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('draws shapes that stand out', () => {
    for (const colour of ['control-border', 'accent', 'focus']) {
      expect(on(colour, 'background')).toBeGreaterThanOrEqual(3);
    }
    expect(on('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(on('on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5);
    expect(on('field-text', 'field')).toBeGreaterThanOrEqual(4.5);
  });
});

it.each([undefined, light, dark])('tells how something stands from what can be pressed', (theme) => {
  const v = themeVariables(theme);
  expect(v['--tsd-ours']).not.toBe(v['--tsd-link']);
  expect(v['--tsd-ours']).not.toBe(v['--tsd-text']);
});

it('keeps what a good theme says', () => {
  expect(themeVariables(light)['--tsd-accent']).toBe('#0078d4');
  expect(themeVariables(dark)['--tsd-link']).toBe('#2899f5');
});

it('reads the colours that themes are written in', () => {
  expect(readColour('#fff')).toEqual([255, 255, 255]);
  expect(readColour('rgb(1, 2, 3)')).toEqual([1, 2, 3]);
  expect(readColour('transparent')).toBeUndefined();
  expect(contrast('#000', '#fff')).toBe(21);
});
