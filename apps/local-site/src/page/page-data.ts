// Read by the server and by the page's scripts: no Node and no DOM in here.

/** A web part's saved state, as SPFx's manager serialises it. The properties are the web part's own affair. */
export interface WebPartData {
  id: string;
  instanceId: string;
  title: string;
  description: string;
  dataVersion: string;
  properties: Record<string, unknown>;
  serverProcessedContent?: unknown;
}

/** What the server puts into the page for its scripts, as JSON: everything but the controls, which are HTML already. */
export interface PageData {
  /** What Microsoft's loader is started with: manifests, page context, application id. */
  start: Record<string, unknown>;
  webPart: {
    manifestId: string;
    instanceId: string;
    /** Absent until the page is published for the first time: then the manifest's own properties count. */
    saved?: WebPartData;
  };
}

/** The element that holds the JSON. */
export const pageDataId = 'page-data';

/** Ids of the elements that the page's HTML and its scripts agree on. */
export const elementIds = {
  webPart: 'web-part',
  section: 'canvas-section',
  frame: 'page-frame',
  theme: 'theme',
  width: 'width',
  edit: 'edit-page',
  properties: 'web-part-properties',
  publish: 'publish-page',
  discard: 'discard-changes',
  status: 'page-status',
} as const;

export const themeNames = ['light', 'dark', 'strong', 'high-contrast'] as const;
export type ThemeName = (typeof themeNames)[number];
export const themeWords: Readonly<Record<ThemeName, string>> = {
  light: 'Light',
  dark: 'Dark',
  strong: 'Strong section',
  'high-contrast': 'High contrast',
};

/** What takes links over around the web part, by its name in the address of the page: `?router=`. */
export const pageRouters = ['sharepoint', 'sharepoint-unmarked', 'teams'] as const;
export type PageRouter = (typeof pageRouters)[number];

/** Widths of the page's column in CSS pixels; `full` is what the window gives. */
export const widthNames = ['full', '1280', '1024', '768', '480', '320'] as const;
export type WidthName = (typeof widthNames)[number];
