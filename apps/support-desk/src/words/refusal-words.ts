import { describeStatus, type Issue, type Refusal } from '@tms-support/support-domain';
import { laneNames } from './names-of-things';

/** Why a step was refused, in words. What is missing is shown field by field, and not here. */
export function refusalWords(refusal: Refusal, issue?: Issue): string {
  switch (refusal.code) {
    case 'ISSUE.NOT_ALLOWED_NOW':
      return issue
        ? `This step does not fit the issue as it stands now: ${describeStatus(issue)}.`
        : 'This step needs an issue that has been logged.';
    case 'ISSUE.NOT_YOURS': {
      const who = [...new Set([...refusal.lanes, 'tmu' as const])].map((lane) => laneNames[lane]).join(' or ');
      return `This step is for ${who}. Ask TMU to record it for you.`;
    }
    default:
      return refusal.message;
  }
}
