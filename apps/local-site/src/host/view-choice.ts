import { elementIds, themeNames, widthNames, type ThemeName, type WidthName } from '../page/page-data.js';
import { pageElement } from './page-element.js';

/** A choice about how the page looks: the address decides (`?theme=dark`), else what was chosen last on this machine. */
function firstChoice<T extends string>(name: string, known: readonly T[], otherwise: T): T {
  const asked = new URLSearchParams(location.search).get(name) ?? localStorage.getItem(`local-site-${name}`);
  return known.find((choice) => choice === asked) ?? otherwise;
}

function follow<T extends string>(name: string, known: readonly T[], otherwise: T, apply: (choice: T) => void): void {
  const select = pageElement(name, HTMLSelectElement);
  select.value = firstChoice(name, known, otherwise);
  select.addEventListener('change', () => {
    localStorage.setItem(`local-site-${name}`, select.value);
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
