import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { SectionTheme } from '../../theme/theme-variables';
import { ControlsPage } from './ControlsPage';

/** Put there by the page's first script, from the themes that the local site wears. */
declare global {
  interface Window {
    sectionThemes: Readonly<Record<string, SectionTheme>>;
  }
}

const root = document.getElementById('controls')!;

function show(): void {
  const { sectionThemes: themes } = window;
  const named = window.location.hash.slice(1);
  const worn = Object.keys(themes).includes(named) ? named : Object.keys(themes)[0]!;
  ReactDom.render(<ControlsPage key={worn} themes={themes} worn={worn} />, root);
}

window.addEventListener('hashchange', show);
show();
