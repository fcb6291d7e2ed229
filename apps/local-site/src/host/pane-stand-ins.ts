import * as React from 'react';
import * as ReactDom from 'react-dom';
import * as Fluent8 from '@fluentui/react';
import * as Fluent9 from '@fluentui/react-components';
import type { StandInId, StandInName } from '../runtime/stand-in-catalogue.js';
import { autobind } from './autobind.js';
import { onTheme } from './theme-news.js';
import { siteTheme } from './themes.js';

// Microsoft's bundle of Fluent 8 is the public package with a few older names.
const fluent8 = { ...Fluent8, autobind, workaround_Icon: Fluent8.Icon, Button: Fluent8.DefaultButton };

/** Enums that the pane only hands on: every member is its own name. */
const namesOnly = (): unknown => new Proxy({}, { get: (_target, member) => String(member) });

type PaneStandIn = Exclude<
  StandInName,
  '@msinternal/sp-edit-customer-promise' | '@msinternal/sp-idle-web-task' | '@msinternal/sp-safehtml'
>;

const named: Readonly<Record<PaneStandIn, unknown>> = {
  '@ms/office-ui-fabric-react-bundle': fluent8,
  '@msinternal/odsp-utilities-bundle': {
    StringHelper: {
      format: (text: string, ...values: unknown[]): string =>
        text.replace(/\{(\d+)\}/g, (_whole, at: string) => String(values[Number(at)] ?? '')),
    },
  },
  '@msinternal/sp-component-utilities': {
    FAB_TOGGLE_EVT: 'fabToggle',
    ReadingMode: { ReadAfterOtherContent: 'polite', ReadImmediately: 'assertive' },
    SortableLoader: { load: () => Promise.reject(new Error('Sorting by dragging is not part of the local site.')) },
    getTimestampForGettyContent: () => '',
  },
  '@msinternal/sp-fluentui-migration-button-bundle': fluent8,
  '@msinternal/sp-fluentui-migration-label-bundle': fluent8,
  '@msinternal/sp-fluentui-migration-tooltip-bundle': fluent8,
  '@msinternal/sp-fluentui-migration-reactdom-render-bundle': {
    render: (element: React.ReactElement, container: Element) => ReactDom.render(element, container),
    unmountComponentAtNode: ReactDom.unmountComponentAtNode,
  },
  '@msinternal/sp-fluentui-v9-react-button-bundle': Fluent9,
  '@msinternal/sp-fluentui-v9-react-combobox-bundle': Fluent9,
  '@msinternal/sp-fluentui-v9-react-field-bundle': Fluent9,
  '@msinternal/sp-fluentui-v9-react-infolabel-bundle': Fluent9,
  '@msinternal/sp-fluentui-v9-react-label-bundle': Fluent9,
  '@msinternal/sp-fluentui-v9-react-menu-bundle': Fluent9,
  '@msinternal/sp-fluentui-v9-react-tooltip-bundle': Fluent9,
  '@msinternal/sp-fluentui-v9-utilities-bundle': Fluent9,
  '@msinternal/sp-heading-level': {
    _DEFAULT_HEADING_LEVEL: 2,
    _HeadingLevel: { 2: 'h2', 3: 'h3', 4: 'h4', H2: 2, H3: 3, H4: 4 },
  },
  '@msinternal/sp-pages-content-panel-context': {
    SPPagesContentPanelProviderContext: React.createContext(undefined),
    SPPagesContentPanelPivot: namesOnly(),
    SPPagesContentPanelCommandId: namesOnly(),
    SPPagesContentPanelQOSScenarios: namesOnly(),
    getQOSName: (name: unknown) => String(name),
    monitorChunkLoad: (_name: unknown, load: unknown) =>
      typeof load === 'function' ? (load as () => unknown)() : load,
  },
};

const byId: Readonly<Record<StandInId, unknown>> = {
  '17ce0976-e69a-4355-be84-89b69a74717d': { _Utilities: fluent8 },
  '89f063a9-3b5f-4ac2-a3ec-b598f37acb89': fluent8,
  '94f059ca-7d9b-46b4-bb97-ec5867cb121a': fluent8,
  '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8': fluent8,
  'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc': Fluent9,
  '89b85dbe-f07e-424d-88da-a84f647073e2': Fluent9,
  'b99a20f7-e090-4a32-a841-7866d0be8d59': Fluent9,
  'b9fc293f-811a-4b1c-a851-a1fbcb7851bf': fluent8,
  '111fe4c6-f1c2-4325-a129-3526437cba32': fluent8,
  '4c7a0268-816b-4ba5-ab33-df85b4bbf18c': fluent8,
  '4a37fff0-2aea-4df6-b0e4-061644a5c355': fluent8,
  '7f394f7b-0b39-41b0-89b3-16946caa2f33': fluent8,
  '9f15c0bf-73f0-4365-a7c0-5b2072882dbb': fluent8,
  '215395c1-25f7-42ff-967c-8832aff2ab33': fluent8,
  'b67b6cf3-ed44-4fad-af6b-3d78f3e35971': fluent8,
  'a86b8f98-2f15-4506-b455-c1e9fe8da1bd': fluent8,
  '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb': fluent8,
  '3a5e1265-5479-43da-a578-2c7e29626c04': {
    replaceSpecialCharacters: (name: string): string => name,
    SPFileHandlerError: class extends Error {},
  },
};

export const standIns: Readonly<Record<string, unknown>> = { ...named, ...byId };

// The pane's Fluent 8 is a copy of its own: on a tenant it is the page's, and has the page's theme.
onTheme((name) => void Fluent8.loadTheme(siteTheme(name).page));
