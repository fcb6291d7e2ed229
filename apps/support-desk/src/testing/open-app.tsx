import * as React from 'react';
import { render, type RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import { App, type AppProps } from '../app/App';
import { themeVariables } from '../theme/theme-variables';
import { DeskInMemory } from './desk-in-memory';

/** Thursday 5 March 2026, 10am in London. */
export const testNow = '2026-03-05T10:00:00.000Z';

export const newDesk = (): DeskInMemory => new DeskInMemory(() => testNow);

/** Opens the whole desk at a place, as the web part does. */
export function openApp(desk: DeskInMemory, hash = '#/', props: Partial<AppProps> = {}): RenderResult {
  window.location.hash = hash;
  let ids = 0;
  return render(
    <App
      siteUrl="https://tms.example/sites/tms"
      openDesk={() => Promise.resolve(desk)}
      overrides={{}}
      draftsOf={desk.person.email}
      theme={themeVariables(undefined)}
      isEditing={false}
      configure={() => undefined}
      chooseThisSite={undefined}
      now={() => testNow}
      newId={() => `key-${(ids += 1)}`}
      {...props}
    />,
  );
}

/** What axe finds in the structure. Colours and sizes need a browser, and are held by the tests of the local site. */
export async function violations(container: Element): Promise<string[]> {
  const found = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
}
