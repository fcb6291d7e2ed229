import { DisplayMode } from '@microsoft/sp-core-library';
import { elementIds } from '../page/page-data.js';
import type { WebPartManager } from './microsoft-internals.js';
import { pageElement } from './page-element.js';
import { saveProperties } from './page-properties.js';

export const say = (words: string): void => {
  pageElement(elementIds.status, HTMLElement).textContent = words;
};

function show(id: string, visible: boolean): void {
  const found = document.getElementById(id);
  if (found) found.hidden = !visible;
}

/** Whether the page opens for editing: `?Mode=Edit`, as in SharePoint. Only where the server has given an Edit button. */
export function firstMode(): DisplayMode {
  const asked = new URLSearchParams(location.search).get('Mode')?.toLowerCase() === 'edit';
  return asked && document.getElementById(elementIds.edit) ? DisplayMode.Edit : DisplayMode.Read;
}

/** Wires the buttons that edit, publish and discard. Where the person may not edit there are none, and nothing is wired. */
export function followEditMode(manager: WebPartManager, instanceId: string): void {
  if (!document.getElementById(elementIds.edit)) return;
  const button = (id: string): HTMLButtonElement => pageElement(id, HTMLButtonElement);

  const enter = (mode: DisplayMode): void => {
    const editing = mode === DisplayMode.Edit;
    manager._setDisplayMode(mode, instanceId);
    if (!editing) manager.requestPropertyPaneAction(instanceId, 'Close');
    show(elementIds.edit, !editing);
    for (const id of [elementIds.properties, elementIds.publish, elementIds.discard]) show(id, editing);
    document.body.classList.toggle('is-editing', editing);
  };

  button(elementIds.edit).addEventListener('click', () => {
    enter(DisplayMode.Edit);
    say('You are editing the page.');
    button(elementIds.properties).focus();
  });
  button(elementIds.properties).addEventListener('click', () =>
    manager.requestPropertyPaneAction(instanceId, 'Toggle'),
  );
  button(elementIds.discard).addEventListener('click', () => {
    const address = new URL(location.href);
    address.searchParams.delete('Mode');
    location.assign(address);
  });
  button(elementIds.publish).addEventListener('click', () => {
    const data = manager.serialize(instanceId).get(instanceId);
    if (!data) return say('The web part has not loaded, so there is nothing to publish.');
    saveProperties(data).then(
      () => {
        enter(DisplayMode.Read);
        say('Published.');
        button(elementIds.edit).focus();
      },
      (problem: Error) => say(`Not published. Your changes are still here. ${problem.message}`),
    );
  });
  enter(firstMode());
}
