import {
  BaseSlots,
  createTheme,
  getColorFromString,
  ThemeGenerator,
  themeRulesStandardCreator,
  type IPalette,
  type ITheme,
} from '@fluentui/react';
import { getStrongVariant } from '@fluentui/scheme-utilities';
import type { ThemeName } from '../page/page-data.js';

/** The page's theme and the theme of the section that the web part stands in: they differ where a section is strong. */
export interface SiteTheme {
  page: ITheme;
  section: ITheme;
}

interface BaseColours {
  primary: string;
  text: string;
  background: string;
}

/** A whole theme out of three colours, by Fluent's own generator: SharePoint's theme designer works so. */
function generate({ primary, text, background }: BaseColours): ITheme {
  const rules = themeRulesStandardCreator();
  const set = (slot: BaseSlots, colour: string): void => {
    const rule = rules[BaseSlots[slot]];
    const parsed = getColorFromString(colour);
    if (rule && parsed) ThemeGenerator.setSlot(rule, parsed, true, true, true);
  };
  ThemeGenerator.insureSlots(rules, true);
  set(BaseSlots.backgroundColor, background);
  set(BaseSlots.foregroundColor, text);
  set(BaseSlots.primaryColor, primary);
  const palette = ThemeGenerator.getThemeAsJson(rules) as Partial<IPalette>;
  return createTheme({ palette, isInverted: true });
}

const light = (): ITheme => createTheme({});
const both = (theme: ITheme): SiteTheme => ({ page: theme, section: theme });

const themes: Readonly<Record<ThemeName, () => SiteTheme>> = {
  light: () => both(light()),
  dark: () => both(generate({ primary: '#4ba0e8', text: '#ffffff', background: '#1f1f1f' })),
  strong: () => ({ page: light(), section: { ...getStrongVariant(light()), isInverted: true } }),
  'high-contrast': () => both(generate({ primary: '#1aebff', text: '#ffffff', background: '#000000' })),
};

export function siteTheme(name: ThemeName): SiteTheme {
  return themes[name]();
}
