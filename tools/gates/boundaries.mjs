// Gate: the walls between the rooms, by dependency-cruiser. The other gate on them is the lint rule of Nx.
import { root } from '../nx.mjs';
import { cruise } from './cruise.mjs';

const { cruised, violations } = await cruise(root);
for (const { rule, from, to } of violations) process.stderr.write(`${rule}: ${from} → ${to}\n`);
if (cruised < 50) process.stderr.write(`Only ${cruised} modules were looked at: the gate has not seen the house.\n`);
process.stdout.write(`${cruised} modules, ${violations.length} violations\n`);
process.exitCode = violations.length > 0 || cruised < 50 ? 1 : 0;
