import './pnp-modules-of-set-up.js';
import { orList } from '@tms-support/support-domain';
import { deskManifest, type Manifest } from '@tms-support/sharepoint-schema';
import { askWhom } from '../site/ask-whom.js';
import type { Entrance } from '../entering/door-calls.js';
import type { SetUpPlan, SetUpReport, SetUpStep } from './set-up-calls.js';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import { asking } from '../site/to-storage-error.js';
import { applySetUp } from './apply-set-up.js';
import { planSetUp } from './plan-set-up.js';
import { readSite } from './read-site.js';

/** Whether whoever stands at the door may set the desk up. Throws `StorageError`, with whom to ask. */
export async function mustMaySetUp(site: Site, entrance: Entrance): Promise<void> {
  if (entrance.state === 'lists-are-newer') {
    const versions = `The lists are at version ${entrance.listsVersion}; this web part needs version ${entrance.codeVersion}.`;
    throw new StorageError('STORAGE.REFUSED', `${versions} Update the web part first.`);
  }
  if (entrance.person.maySetUp) return;
  const owners = await askWhom(site);
  const whom = owners.length > 0 ? orList(owners) : 'a site owner';
  const message = `Setting up the desk needs permission to manage lists and permissions. Ask ${whom}.`;
  throw new StorageError('STORAGE.NOT_ALLOWED', message);
}

/** Set-up as the desk calls it: it comes with a script of its own, as one person needs it once. */
export async function planFor(site: Site, manifest: Manifest = deskManifest): Promise<SetUpPlan> {
  const plan = planSetUp(await readSite(site, manifest), manifest);
  const steps = plan.steps.map(({ id, words }) => ({ id, words }));
  return { steps, warnings: plan.warnings, ...(plan.fits === false ? { fits: false } : {}) };
}

export function carryOutPlan(
  site: Site,
  plan: SetUpPlan,
  onStep: (step: SetUpStep) => void,
  manifest: Manifest = deskManifest,
): Promise<SetUpReport> {
  return asking('setting up the desk', () => applySetUp(site, plan, onStep, manifest));
}
