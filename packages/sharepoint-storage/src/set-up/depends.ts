import type { PlannedStep } from './actions.js';

const listOfStep = ({ action }: PlannedStep): string | undefined => ('list' in action ? action.list.key : undefined);

/** Steps without which the others of their list have nothing to stand on, or would stand open to everybody. */
const carries: ReadonlySet<string> = new Set(['make-list', 'give-rights', 'add-fields']);

/** Steps that the desk can do without: it opens, and somebody has more to do by hand. */
const isBeside: ReadonlySet<string> = new Set(['give-group', 'give-site-rights']);

/** Whether a step cannot do what it says, or must not, where `other`, which comes before it, was not done. */
export function dependsOn(step: PlannedStep, other: PlannedStep): boolean {
  const [action, missing] = [step.action, other.action];
  // The version of the lists says that they are there, and whose they are.
  if (action.kind === 'write-version') return !isBeside.has(missing.kind);
  if (missing.kind === 'make-group') {
    const { audience } = missing.group;
    if (action.kind === 'give-group') return action.group.audience === audience;
    if (action.kind === 'give-site-rights') return action.groups.some((group) => group.audience === audience);
    return action.kind === 'give-rights' && action.grants.some((grant) => grant.audience === audience);
  }
  if (missing.kind === 'make-level')
    return action.kind === 'give-rights' && action.grants.some(({ access }) => access === missing.level.access);
  const list = listOfStep(other);
  if (list === undefined || list !== listOfStep(step)) return false;
  // Item-level rights are a setting: until a list has them, nobody is given any on it.
  return carries.has(missing.kind) || (missing.kind === 'list-settings' && missing.settings.ReadSecurity !== undefined);
}
