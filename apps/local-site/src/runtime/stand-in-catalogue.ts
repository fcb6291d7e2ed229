import type { ComponentReference } from './component-manifest.js';

/** The script that a stand-in comes from: `runtime` has what every page needs, `pane` what the property pane adds. */
export type StandInBundle = 'runtime' | 'pane';

/** What the host's own components are known by to the loader. */
export const ownComponents = {
  application: { id: '7f4d1c2b-8a55-4b1d-9d54-0c0ffee0a001', version: '1.0.0' },
  runtime: { id: '7f4d1c2b-8a55-4b1d-9d54-0c0ffee0a002', version: '1.0.0' },
  pane: { id: '7f4d1c2b-8a55-4b1d-9d54-0c0ffee0a003', version: '1.0.0' },
} as const satisfies Record<string, ComponentReference>;

/**
 * Components that Microsoft's manifests name and npm does not have. Their ids and versions are read from those manifests.
 * README.md says of each what it does for a tenant's page and what stands in for it.
 */
export const standInsByName = {
  '@msinternal/sp-edit-customer-promise': 'runtime',
  '@msinternal/sp-idle-web-task': 'runtime',
  '@msinternal/sp-safehtml': 'runtime',
  '@ms/office-ui-fabric-react-bundle': 'pane',
  '@msinternal/odsp-utilities-bundle': 'pane',
  '@msinternal/sp-component-utilities': 'pane',
  '@msinternal/sp-fluentui-migration-button-bundle': 'pane',
  '@msinternal/sp-fluentui-migration-label-bundle': 'pane',
  '@msinternal/sp-fluentui-migration-reactdom-render-bundle': 'pane',
  '@msinternal/sp-fluentui-migration-tooltip-bundle': 'pane',
  '@msinternal/sp-fluentui-v9-react-button-bundle': 'pane',
  '@msinternal/sp-fluentui-v9-react-combobox-bundle': 'pane',
  '@msinternal/sp-fluentui-v9-react-field-bundle': 'pane',
  '@msinternal/sp-fluentui-v9-react-infolabel-bundle': 'pane',
  '@msinternal/sp-fluentui-v9-react-label-bundle': 'pane',
  '@msinternal/sp-fluentui-v9-react-menu-bundle': 'pane',
  '@msinternal/sp-fluentui-v9-react-tooltip-bundle': 'pane',
  '@msinternal/sp-fluentui-v9-utilities-bundle': 'pane',
  '@msinternal/sp-heading-level': 'pane',
  '@msinternal/sp-pages-content-panel-context': 'pane',
} as const satisfies Record<string, StandInBundle>;
export type StandInName = keyof typeof standInsByName;

/** Unpublished too, but inside the loader's own assembly, which npm has: the loader only wants to see a manifest of each. */
export const carriedByTheLoader = [
  'tslib',
  '@msinternal/sp-telemetry',
  '@msinternal/odsp-core-bundle',
  '@microsoft/load-themed-styles',
] as const;
export const loaderAssembly = 'sp-loader-assembly_en-us.js';

/**
 * Components that the property pane's late chunks ask for by id alone: no manifest names them. What each one is was worked
 * out from how the chunk uses it. The version is ours, as nothing states one, but for the first.
 */
export const standInsById = {
  '17ce0976-e69a-4355-be84-89b69a74717d': { is: 'Utilities', version: '0.3.65' },
  '89f063a9-3b5f-4ac2-a3ec-b598f37acb89': { is: 'Spinner', version: '0.1.0' },
  '94f059ca-7d9b-46b4-bb97-ec5867cb121a': { is: 'Stack', version: '0.1.0' },
  '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8': { is: 'FocusTrapZone', version: '0.1.0' },
  'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc': { is: 'Switch, Fluent 9', version: '0.1.0' },
  '89b85dbe-f07e-424d-88da-a84f647073e2': { is: 'TabList, Fluent 9', version: '0.1.0' },
  'b99a20f7-e090-4a32-a841-7866d0be8d59': { is: 'Overflow, Fluent 9', version: '0.1.0' },
  'b9fc293f-811a-4b1c-a851-a1fbcb7851bf': { is: 'Customizer', version: '0.1.0' },
  '111fe4c6-f1c2-4325-a129-3526437cba32': { is: 'Link', version: '0.1.0' },
  '4c7a0268-816b-4ba5-ab33-df85b4bbf18c': { is: 'TextField', version: '0.1.0' },
  '4a37fff0-2aea-4df6-b0e4-061644a5c355': { is: 'Checkbox', version: '0.1.0' },
  '7f394f7b-0b39-41b0-89b3-16946caa2f33': { is: 'ChoiceGroup', version: '0.1.0' },
  '9f15c0bf-73f0-4365-a7c0-5b2072882dbb': { is: 'Dropdown', version: '0.1.0' },
  '215395c1-25f7-42ff-967c-8832aff2ab33': { is: 'Slider', version: '0.1.0' },
  'b67b6cf3-ed44-4fad-af6b-3d78f3e35971': { is: 'SpinButton', version: '0.1.0' },
  'a86b8f98-2f15-4506-b455-c1e9fe8da1bd': { is: 'Callout', version: '0.1.0' },
  '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb': { is: 'Panel', version: '0.1.0' },
  '3a5e1265-5479-43da-a578-2c7e29626c04': { is: 'file names', version: '0.1.0' },
} as const satisfies Record<string, { is: string; version: string }>;
export type StandInId = keyof typeof standInsById;

/** Files of npm's react and react-dom that SharePoint serves as components of their own. */
export const reactModules = {
  react: { id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1', file: 'umd/react.production.min.js' },
  'react-dom': {
    id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a',
    version: '17.0.1',
    file: 'umd/react-dom.production.min.js',
  },
} as const;
export type ReactModule = keyof typeof reactModules;
