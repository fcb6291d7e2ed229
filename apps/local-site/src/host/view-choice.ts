import { elementIds, themeNames, widthNames, type ThemeName, type WidthName } from '../page/page-data.js';
import { pageElement } from './page-element.js';

/** Where the browser keeps nothing (a policy, a private window), asking throws: the page then looks as it does at first. */
function onThisMachine<T>(ask: (store: Storage) => T): T | undefined {
  try {
    return ask(localStorage);
  } catch {
    return undefined;
  }
}

/** A choice about how the page looks: the address decides (`?theme=dark`), else what was chosen last on this device. */
function firstChoice<T extends string>(name: string, known: readonly T[], otherwise: T): T {
  const asked =
    new URLSearchParams(location.search).get(name) ?? onThisMachine((store) => store.getItem(`local-site-${name}`));
  return known.find((choice) => choice === asked) ?? otherwise;
}

function follow<T extends string>(name: string, known: readonly T[], otherwise: T, apply: (choice: T) => void): void {
  const select = pageElement(name, HTMLSelectElement);
  select.value = firstChoice(name, known, otherwise);
  select.addEventListener('change', () => {
    onThisMachine((store) => store.setItem(`local-site-${name}`, select.value));
    apply(select.value as T);
  });
  apply(select.value as T);
}

export function followTheme(apply: (theme: ThemeName) => void): void {
  follow(elementIds.theme, themeNames, 'light', apply);
}

export function followWidth(): void {
  const frame = pageElement(elementIds.frame, HTMLElement);
  follow<WidthName>(elementIds.width, widthNames, 'full', (width) => {
    frame.style.maxWidth = width === 'full' ? '' : `${width}px`;
  });
}
