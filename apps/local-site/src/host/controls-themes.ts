import { siteTheme } from './themes.js';

// The first script of the page of controls: the sections' themes, for the script of the desk that shows them.
const names = ['light', 'dark', 'strong', 'high-contrast'] as const;
Object.assign(window, { sectionThemes: Object.fromEntries(names.map((name) => [name, siteTheme(name).section])) });
