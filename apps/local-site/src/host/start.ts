import { elementIds, pageDataId, type PageData } from '../page/page-data.js';

/** The globals of Microsoft's loader that a page uses. */
interface LoaderWindow {
  FabricConfig?: { fontBaseUrl: string };
  spModuleLoader: {
    _isTelemetryDisabled: boolean;
    start(preloaded: Record<string, unknown>, onFailure: (failure: unknown) => void): Promise<unknown>;
  };
}

function showFailure(failure: unknown): void {
  console.error('The page did not start.', failure);
  const status = document.getElementById(elementIds.status);
  if (status)
    status.textContent = 'The page did not start. The browser console says why. Reload the page to try once more.';
}

const page = window as unknown as LoaderWindow;
// Fluent would fetch its fonts from Microsoft's servers; nothing leaves this device.
page.FabricConfig = { fontBaseUrl: '' };
// The telemetry's own script is not among the npm packages, and there is nobody to send it to.
page.spModuleLoader._isTelemetryDisabled = true;

const { start } = JSON.parse(document.getElementById(pageDataId)?.textContent ?? '{}') as PageData;
page.spModuleLoader.start(start, showFailure).catch(showFailure);
