// npm run counts: writes down how many tests there are now, after some were added or taken out on purpose.
import { runTargets } from './nx.mjs';

process.env.UPDATE_TEST_COUNTS = 'true';
process.exitCode = await runTargets(['test', 'e2e', ...process.argv.slice(2)], { options: ['--skip-nx-cache'] });
