import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadStyles } from './load-styles';

describe('loadStyles', () => {
  afterEach(() => {
    document.head.replaceChildren();
    delete window.CSPSettings;
  });

  it('adds a sheet after those that are there, so that the later one wins', () => {
    loadStyles('p { color: rgb(1, 2, 3) }');
    loadStyles('p { color: rgb(4, 5, 6) }');
    const line = document.body.appendChild(document.createElement('p'));
    expect(getComputedStyle(line).color).toBe('rgb(4, 5, 6)');
    line.remove();
  });

  it("carries the page's nonce, where its policy has one", () => {
    window.CSPSettings = { nonce: 'n0nce' };
    loadStyles('p { margin: 0 }');
    expect(document.querySelector('style')?.nonce).toBe('n0nce');
  });

  it('carries none where the page has none', () => {
    loadStyles('p { margin: 0 }');
    expect(document.querySelector('style')?.hasAttribute('nonce')).toBe(false);
  });

  // SPFx writes `[theme: neutralLighter, default: #f3f2f1]` for a colour of the theme: nothing would replace it here.
  it.each(globSync('**/*.scss', { cwd: path.join(__dirname, '..') }))(
    '%s asks for no colour by a word of SPFx',
    (file) => {
      expect(readFileSync(path.join(__dirname, '..', file), 'utf8')).not.toMatch(/\[\s*theme\s*:|\$ms-color/);
    },
  );
});
