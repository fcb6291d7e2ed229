import type { OpenStep } from '@tms-support/support-domain';

/** Whether the form asks on whose word this is. A closing only needs one where the person said that it worked. */
export function isOnTheirWord(step: OpenStep, outcome: string): boolean {
  if (step.command !== 'close') return step.onTheirWord;
  const offered = step.outcomes?.find((one) => one.outcome === outcome);
  return offered ? offered.onTheirWord : outcome === 'worked' && !step.outcomes;
}
