// npm run package: writes apps/support-desk/sharepoint/solution/tms-support-desk.sppkg, the file for the app catalogue.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, runTargets } from './nx.mjs';

// The build of the desk checks no types, so that nothing is checked twice in a test run: what goes to a catalogue is checked here.
const code = await runTargets(['typecheck', 'package'], {
  projects: ['@tms-support/support-desk'],
  options: process.argv.slice(2),
});
const file = 'apps/support-desk/sharepoint/solution/tms-support-desk.sppkg';
if (code === 0 && existsSync(path.join(root, file))) {
  process.stdout.write(`\n${file} (${Math.round(statSync(path.join(root, file)).size / 1024)} KB)\n`);
} else {
  process.stderr.write('\nNo package was written. What the build said is above.\n');
  process.exitCode = code || 1;
}
