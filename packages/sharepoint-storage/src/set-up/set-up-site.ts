import './pnp-modules-of-set-up.js';
import { deskManifest, type Manifest } from '@tms-support/sharepoint-schema';
import type { SetUpPlan, SetUpReport, SetUpStep } from './set-up-calls.js';
import type { Site } from '../site/site.js';
import { asking } from '../site/to-storage-error.js';
import { applySetUp } from './apply-set-up.js';
import { planSetUp } from './plan-set-up.js';
import { readSite } from './read-site.js';

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
