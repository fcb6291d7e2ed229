import { themeNames, type ThemeName } from '../page/page-data.js';

// The host's scripts are bundled apart, so what one of them knows reaches the others through the document.
const eventName = 'local-site-theme';

export function announceTheme(name: ThemeName): void {
  document.documentElement.dataset['theme'] = name;
  document.dispatchEvent(new Event(eventName));
}

/** Tells of the theme there is now, and of every later one. */
export function onTheme(listen: (name: ThemeName) => void): void {
  const tell = (): void => {
    const name = themeNames.find((known) => known === document.documentElement.dataset['theme']);
    if (name) listen(name);
  };
  document.addEventListener(eventName, tell);
  tell();
}
