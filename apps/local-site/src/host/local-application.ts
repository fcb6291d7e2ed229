import { initializeIcons } from '@fluentui/react';
import { elementIds, pageDataId, type PageData, type WebPartData } from '../page/page-data.js';
import { applyTheme } from './apply-theme.js';
import { firstMode, followEditMode, say } from './edit-mode.js';
import {
  BaseApplication,
  findManifest,
  MinimalWebPartHost,
  ThemeProvider,
  webPartManagerFactory,
  type WebPartManifest,
} from './microsoft-internals.js';
import { pageElement } from './page-element.js';
import { followRouter } from './page-router.js';
import { followTheme, followWidth } from './view-choice.js';

/** What a web part starts with that nobody has edited yet: the properties of its manifest. */
function untouched(manifest: WebPartManifest, instanceId: string): WebPartData {
  const entry = manifest.preconfiguredEntries[0]!;
  return {
    id: manifest.id,
    instanceId,
    title: entry.title['default'] ?? '',
    description: entry.description['default'] ?? '',
    dataVersion: '1.0',
    properties: structuredClone(entry.properties),
  };
}

/**
 * The application of the page: what `sp-pages` is on a tenant. It stands on Microsoft's BaseApplication, and gives
 * Microsoft's web part manager one web part, a theme and a mode.
 */
class LocalApplication extends BaseApplication {
  // The suite bar and the page's chrome are packages that Microsoft does not publish: the host's HTML stands there.
  _getPageChromeProvider(): undefined {
    return undefined;
  }

  async onLoad(): Promise<void> {
    const { webPart } = JSON.parse(pageElement(pageDataId, HTMLElement).textContent ?? '') as PageData;
    initializeIcons('/_fonts/', { disableWarnings: true });

    const page = this.context.serviceScope;
    const provider = new ThemeProvider(page);
    const section = page.startNewChild();
    section.provide(ThemeProvider.serviceKey, provider as never);
    section.finish();
    followTheme((theme) => applyTheme(theme, provider, pageElement(elementIds.section, HTMLElement)));
    followWidth();
    followRouter(pageElement(elementIds.section, HTMLElement));

    const manifest = findManifest(webPart.manifestId);
    if (!manifest) throw new Error(`The loader has no manifest ${webPart.manifestId}.`);
    const manager = webPartManagerFactory.create(new MinimalWebPartHost(section));
    try {
      await manager.loadWebPart({
        domElement: pageElement(elementIds.webPart, HTMLElement),
        instanceId: webPart.instanceId,
        manifest,
        displayMode: firstMode(),
        webPartData: webPart.saved ?? untouched(manifest, webPart.instanceId),
        addedFromPersistedData: webPart.saved !== undefined,
      });
    } catch (problem) {
      // Not thrown on: Microsoft's runtime would leave for its own error page, which only a tenant has.
      console.error('The web part did not load.', problem);
      say('The web part could not be loaded. The browser console says why. Reload the page to try once more.');
      return;
    }
    followEditMode(manager, webPart.instanceId);
  }
}

// The loader takes an application from its module's default export.
export default LocalApplication;
