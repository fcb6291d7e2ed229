import { loadTheme } from '@microsoft/load-themed-styles';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ITheme } from '@fluentui/react';
import type { ThemeName } from '../page/page-data.js';
import { setFluent9Variables } from './fluent9-variables.js';
import type { SettableThemeProvider } from './microsoft-internals.js';
import { announceTheme } from './theme-news.js';
import { siteTheme } from './themes.js';

const fluent9Themes = {
  light: webLightTheme,
  strong: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

function paint(on: HTMLElement, theme: ITheme): void {
  const { bodyBackground, bodyText, bodySubtext, bodyDivider, inputBorder } = theme.semanticColors;
  const colours = {
    background: bodyBackground,
    text: bodyText,
    subtext: bodySubtext,
    divider: bodyDivider,
    border: inputBorder,
    accent: theme.palette.themePrimary,
    'accent-text': theme.palette.white,
  };
  for (const [name, colour] of Object.entries(colours)) on.style.setProperty(`--site-${name}`, colour);
}

/**
 * Gives a theme to everybody who takes one: `[theme: …]` tokens of stylesheets, web parts through Microsoft's ThemeProvider,
 * the property pane through Fluent 9's variables, and the host's own controls.
 */
export function applyTheme(name: ThemeName, provider: SettableThemeProvider, section: HTMLElement): void {
  const theme = siteTheme(name);
  // Stylesheets get the page's theme even in a strong section, as on a tenant: only the provider knows of sections.
  loadTheme({ ...theme.page.palette, ...theme.page.semanticColors } as Record<string, string>);
  const { palette, semanticColors, fonts, isInverted } = theme.section;
  provider._setTheme({ palette: { ...palette }, semanticColors: { ...semanticColors }, fonts, isInverted });
  setFluent9Variables(document.documentElement, fluent9Themes[name]);
  announceTheme(name);
  paint(document.documentElement, theme.page);
  paint(section, theme.section);
  document.documentElement.style.colorScheme = theme.page.isInverted ? 'dark' : 'light';
}
