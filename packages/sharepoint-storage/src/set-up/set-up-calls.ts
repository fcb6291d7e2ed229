/** One thing that set-up will do, in words, in order. */
export interface SetUpStep {
  id: string;
  words: string;
}

/** What set-up would do now. No steps: everything is there. */
export interface SetUpPlan {
  steps: readonly SetUpStep[];
  /** What the site has that set-up will not touch, and a person should look at. */
  warnings: readonly string[];
  /** False: nothing can be made on a site of this kind, and the warning says why. */
  fits?: false;
}

/** A step that SharePoint refused, with its reason in words. What depends on it was not tried. */
export interface FailedStep extends SetUpStep {
  because: string;
}

/** What came of set-up, and what was read back after it. */
export interface SetUpReport {
  done: readonly SetUpStep[];
  failed: readonly FailedStep[];
  /** The plan of a second run: empty when all is well. */
  left: SetUpPlan;
}

/** Setting the desk up. Site owners alone. */
export interface SetUpCalls {
  planSetUp(): Promise<SetUpPlan>;
  /** Carries out the plan, and reads it back. `onStep` is told of each step as it is done. */
  applySetUp(plan: SetUpPlan, onStep: (step: SetUpStep) => void): Promise<SetUpReport>;
}
