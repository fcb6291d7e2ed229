// The browsers that a figure is taken in: the one that `TMS_BROWSER` names, else each of those that the tests are run in.
import { browserNames, findBrowser } from '../dist/browser.js';

/** As playwright-core's `launch` takes them, each with its name. On a machine with none of the two: whatever browser it has. */
export async function browsersToMeasure() {
  const chosen = process.env.TMS_BROWSER;
  if (chosen) return [{ name: chosen, ...(await findBrowser()) }];
  const found = [];
  for (const name of browserNames) {
    const one = await findBrowser({ ...process.env, TMS_BROWSER: name }).catch(() => undefined);
    if (one) found.push({ name, ...one });
  }
  return found.length > 0 ? found : [{ name: "this device's", ...(await findBrowser()) }];
}
