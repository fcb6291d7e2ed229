import { hostScriptsFolder } from '../project-paths.js';
import { buildHost } from './build-host.js';

await buildHost(hostScriptsFolder);
