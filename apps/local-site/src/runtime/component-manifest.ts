/** One script of a component, or another component that it needs. Written as SPFx's own manifests are. */
type ScriptResource =
  | { type: 'path'; path: string; integrity?: string }
  | { type: 'localizedPath'; defaultPath?: string; paths?: Record<string, { path: string; integrity?: string }> }
  | { type: 'component'; id: string; version: string; failoverPath?: string };

/** An SPFx component manifest, as far as the local site reads it. Whatever else is in one is passed on as it is. */
export interface ComponentManifest {
  id: string;
  alias: string;
  componentType: string;
  version: string;
  manifestVersion: number;
  isInternal?: boolean;
  /** A web part's: what it starts with on a page. */
  preconfiguredEntries?: readonly {
    title: Readonly<Record<string, string>>;
    description: Readonly<Record<string, string>>;
    properties: Record<string, unknown>;
  }[];
  loaderConfig: {
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    scriptResources: Record<string, ScriptResource>;
  };
}

/** Names one version of a component, as the loader does. */
export interface ComponentReference {
  id: string;
  version: string;
}

/** A library of one script whose manifest Microsoft does not publish, or that is ours. */
export function libraryManifest(
  component: ComponentReference & { alias: string; componentType?: string },
  script: { baseUrl: string; path: string },
  dependencies: Readonly<Record<string, ComponentReference>>,
): ComponentManifest {
  const needed = Object.entries(dependencies).map(([name, { id, version }]): [string, ScriptResource] => [
    name,
    { type: 'component', id, version },
  ]);
  return {
    id: component.id,
    alias: component.alias,
    componentType: component.componentType ?? 'Library',
    version: component.version,
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [script.baseUrl],
      entryModuleId: 'entry',
      scriptResources: { entry: { type: 'path', path: script.path }, ...Object.fromEntries(needed) },
    },
  };
}
