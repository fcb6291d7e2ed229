import * as ApplicationBase from '@microsoft/sp-application-base';
import * as ComponentBase from '@microsoft/sp-component-base';
import type { DisplayMode, ServiceScope } from '@microsoft/sp-core-library';
import { SPComponentLoader } from '@microsoft/sp-loader';
import * as WebPartBase from '@microsoft/sp-webpart-base';
import type { WebPartData } from '../page/page-data.js';

// What a page needs of SPFx is in Microsoft's scripts and left out of its public types. The shapes below are what the
// scripts of 1.23.2 do, read and tried; another version may differ, so package.json pins it exactly.

/** A web part's manifest as the loader keeps it. */
export interface WebPartManifest {
  id: string;
  preconfiguredEntries: readonly {
    title: Readonly<Record<string, string>>;
    description: Readonly<Record<string, string>>;
    properties: Record<string, unknown>;
  }[];
}

// Microsoft's own name for it.
// eslint-disable-next-line no-restricted-syntax
export interface WebPartManager {
  loadWebPart(given: {
    domElement: HTMLElement;
    instanceId: string;
    manifest: WebPartManifest;
    displayMode: DisplayMode;
    webPartData: WebPartData;
    addedFromPersistedData: boolean;
  }): Promise<unknown>;
  serialize(instanceId: string): ReadonlyMap<string, WebPartData>;
  _setDisplayMode(mode: DisplayMode, instanceId: string): void;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close' | 'Toggle'): void;
}

export interface SettableThemeProvider {
  _setTheme(theme: object): void;
}

interface Application {
  readonly context: { serviceScope: ServiceScope };
}

export const { BaseApplication } = ApplicationBase as unknown as {
  BaseApplication: new (...given: unknown[]) => Application;
};

export const { _MinimalWebPartHost: MinimalWebPartHost, _ClientSideWebPartManagerFactory: webPartManagerFactory } =
  WebPartBase as unknown as {
    _MinimalWebPartHost: new (scope: ServiceScope) => object;
    _ClientSideWebPartManagerFactory: { create(host: object): WebPartManager };
  };

export const ThemeProvider = ComponentBase.ThemeProvider as unknown as {
  new (scope: ServiceScope): SettableThemeProvider;
  readonly serviceKey: typeof ComponentBase.ThemeProvider.serviceKey;
};

export function findManifest(id: string): WebPartManifest | undefined {
  const loader = SPComponentLoader as unknown as { tryGetManifestById(id: string): WebPartManifest | undefined };
  return loader.tryGetManifestById(id);
}
