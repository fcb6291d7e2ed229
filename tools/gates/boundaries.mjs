// Gate: the walls between the rooms, by dependency-cruiser. The other gate on them is the lint rule of Nx.
import { root } from '../nx.mjs';
import { rooms, unseenRooms } from '../rooms.mjs';
import { cruise } from './cruise.mjs';

const { sources, violations } = await cruise(root);
const faults = [...violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`), ...unseenRooms(sources)];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${rooms.length} rooms, ${sources.length} modules, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 || sources.length === 0 ? 1 : 0;
