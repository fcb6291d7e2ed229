import type { SectionTheme } from './theme-variables';

/** The colours of Teams' own themes, by the names that Teams gives them. A tab is a page of Teams, whatever theme the site has. */
const themes: Readonly<Record<'default' | 'dark' | 'contrast', SectionTheme>> = {
  default: {
    semanticColors: {
      bodyBackground: '#ffffff',
      bodyText: '#242424',
      bodySubtext: '#616161',
      link: '#4f52b2',
      primaryButtonBackground: '#5b5fc7',
      primaryButtonText: '#ffffff',
      inputBorder: '#616161',
      focusBorder: '#242424',
    },
  },
  dark: {
    isInverted: true,
    semanticColors: {
      bodyBackground: '#292929',
      bodyText: '#ffffff',
      bodySubtext: '#d6d6d6',
      link: '#9ea2ff',
      primaryButtonBackground: '#7f85f5',
      primaryButtonText: '#000000',
      inputBorder: '#adadad',
      focusBorder: '#ffffff',
    },
  },
  contrast: {
    isInverted: true,
    semanticColors: {
      bodyBackground: '#000000',
      bodyText: '#ffffff',
      bodySubtext: '#ffffff',
      link: '#ffff01',
      primaryButtonBackground: '#1aebff',
      primaryButtonText: '#000000',
      inputBorder: '#ffffff',
      focusBorder: '#1aebff',
    },
  },
};

/** A theme that Teams adds some day is shown as its default: dark words on a light ground are read in every one. */
export const teamsTheme = (name: string | undefined): SectionTheme =>
  themes[name === 'dark' || name === 'contrast' ? name : 'default'];
