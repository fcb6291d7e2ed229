import { deskManifest, type Manifest } from '@tms-support/sharepoint-schema';
import type { FailedStep, SetUpPlan, SetUpReport, SetUpStep } from './set-up-calls.js';
import type { Site } from '../site/site.js';
import { sharePointSaid } from '../site/sharepoint-said.js';
import { toStorageError } from '../site/to-storage-error.js';
import { StorageError, type StorageErrorCode } from '../site/storage-error.js';
import type { PlannedStep, SetUpAction } from './actions.js';
import { carryOut } from './carry-out.js';
import { dependsOn } from './depends.js';
import { planSetUp } from './plan-set-up.js';
import { readSite } from './read-site.js';

/** Groups and levels get their numbers from SharePoint, so the site is read again once they are made. */
const makesPrincipal = (action: SetUpAction): boolean => action.kind === 'make-level' || action.kind === 'make-group';

/** Failures after which no other step would fare better: set-up stops, and is run again. */
const stopsAll: ReadonlySet<StorageErrorCode> = new Set(['STORAGE.UNREACHABLE', 'STORAGE.BUSY', 'STORAGE.SIGNED_OUT']);

/**
 * Carries out the steps of a plan that are still needed, and reads the site back. The plan is made again from the site, and
 * the given one says by id what a person agreed to: somebody else may have set up half of it meanwhile. A step that SharePoint refuses is
 * named with its reason, and what does not depend on it goes on. Throws where SharePoint cannot be asked at all: the next plan picks up
 * where this one ended.
 */
export async function applySetUp(
  site: Site,
  agreed: SetUpPlan,
  onStep: (step: SetUpStep) => void,
  manifest: Manifest = deskManifest,
): Promise<SetUpReport> {
  const ids = new Set(agreed.steps.map((step) => step.id));
  const done: SetUpStep[] = [];
  const failed: FailedStep[] = [];
  const undone: PlannedStep[] = [];
  let state = await readSite(site, manifest);
  const steps = planSetUp(state, manifest).steps.filter((step) => ids.has(step.id));
  let numbersAreStale = false;
  for (const step of steps) {
    if (undone.some((other) => dependsOn(step, other))) {
      undone.push(step);
      continue;
    }
    const told = { id: step.id, words: step.words };
    try {
      if (numbersAreStale && !makesPrincipal(step.action)) {
        state = await readSite(site, manifest);
        numbersAreStale = false;
      }
      await carryOut(site, step.action, state, manifest);
    } catch (cause) {
      const error = toStorageError(cause, 'setting up the desk');
      if (stopsAll.has(error.code)) {
        const soFar = `${done.length} of ${steps.length} steps are done, and set-up can be run again for the rest.`;
        throw new StorageError(error.code, `Set-up stopped at: ${step.words} ${soFar} ${error.message}`, cause);
      }
      undone.push(step);
      failed.push({ ...told, because: reasonOf(error) });
      continue;
    }
    if (makesPrincipal(step.action)) numbersAreStale = true;
    done.push(told);
    onStep(told);
  }
  const left = planSetUp(await readSite(site, manifest), manifest);
  const tellable = left.steps.map(({ id, words }) => ({ id, words }));
  return { done, failed, left: { steps: tellable, warnings: left.warnings } };
}

/** What SharePoint said, which an owner can look up or send on, and else what the desk makes of it. */
function reasonOf(error: StorageError): string {
  const said = sharePointSaid(error.cause)?.message.trim();
  return said ? `SharePoint said: ${said}` : error.message;
}
