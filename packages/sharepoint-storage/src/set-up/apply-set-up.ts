import { deskManifest, type Manifest } from '@tms-support/sharepoint-schema';
import type { SetUpPlan, SetUpReport, SetUpStep } from '../desk.js';
import type { Site } from '../site/site.js';
import { toStorageError } from '../site/to-storage-error.js';
import { StorageError } from '../storage-error.js';
import type { SetUpAction } from './actions.js';
import { carryOut } from './carry-out.js';
import { planSetUp } from './plan-set-up.js';
import { readSite } from './read-site.js';

/** Groups and levels get their numbers from SharePoint, so the site is read again once they are made. */
const makesPrincipal = (action: SetUpAction): boolean => action.kind === 'make-level' || action.kind === 'make-group';

/**
 * Carries out the steps of a plan that are still needed, and reads the site back. The plan is made anew from the site, and
 * the given one says by id what a person agreed to: somebody else may have set up half of it meanwhile. What fails stops the
 * rest, and the next plan picks up where this one ended.
 */
export async function applySetUp(
  site: Site,
  agreed: SetUpPlan,
  onStep: (step: SetUpStep) => void,
  manifest: Manifest = deskManifest,
): Promise<SetUpReport> {
  const ids = new Set(agreed.steps.map((step) => step.id));
  const done: SetUpStep[] = [];
  let state = await readSite(site, manifest);
  const steps = planSetUp(state, manifest).steps.filter((step) => ids.has(step.id));
  let numbersAreStale = false;
  for (const step of steps) {
    if (numbersAreStale && !makesPrincipal(step.action)) {
      state = await readSite(site, manifest);
      numbersAreStale = false;
    }
    try {
      await carryOut(site, step.action, state, manifest);
    } catch (cause) {
      const error = toStorageError(cause, 'setting up the desk');
      const soFar = `${done.length} of ${steps.length} steps are done, and set-up can be run again for the rest.`;
      throw new StorageError(error.code, `Set-up stopped at: ${step.words} ${soFar} ${error.message}`, cause);
    }
    if (makesPrincipal(step.action)) numbersAreStale = true;
    const told = { id: step.id, words: step.words };
    done.push(told);
    onStep(told);
  }
  const left = planSetUp(await readSite(site, manifest), manifest);
  return { done, left: { steps: left.steps.map(({ id, words }) => ({ id, words })), warnings: left.warnings } };
}
