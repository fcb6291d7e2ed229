import * as React from 'react';
import { counted } from '@tms-support/support-domain';
import type { SetUpPlan, SetUpReport, SetUpStep } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { Loading } from '../../app/Loading';
import { Problem } from '../../app/Problem';
import { goTo } from '../../app/use-route';
import { Button } from '../../controls/Button';
import { Message } from '../../controls/Message';
import { stepGroups } from './step-groups';
import { StepsMade } from './StepsMade';
import { Hidden } from '../../controls/Hidden';
import styles from './set-up.module.scss';

type Stage =
  | { state: 'planning' }
  | { state: 'planned'; plan: SetUpPlan }
  | { state: 'making'; plan: SetUpPlan; done: readonly SetUpStep[] }
  | { state: 'made'; report: SetUpReport }
  | { state: 'failed'; error: unknown; done: readonly SetUpStep[]; wrote?: boolean };

function Warnings({ warnings }: { warnings: readonly string[] }): React.ReactElement | null {
  if (warnings.length === 0) return null;
  return (
    <Message kind="warning" title="Look at this first: set-up leaves it as it is">
      <ul className={styles.warnings}>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Message>
  );
}

/** What SharePoint refused, each with its reason, and what stands all the same. */
function Failures({ report }: { report: SetUpReport }): React.ReactElement | null {
  if (report.failed.length === 0) return null;
  const made =
    report.done.length === 1
      ? '1 step is done, and what it made is kept.'
      : `${report.done.length} steps are done, and what they made is kept.`;
  return (
    <Message kind="warning" title="SharePoint did not accept all of it">
      <ul className={styles.warnings}>
        {report.failed.map((step) => (
          <li key={step.id}>
            {step.words} {step.because}
          </li>
        ))}
      </ul>
      <p>{made}</p>
    </Message>
  );
}

/** The plan, then its making step by step, then what was read back. */
export function MakeLists({ isNeeded, enterDesk }: { isNeeded: boolean; enterDesk: () => void }): React.ReactElement {
  const { desk } = useDesk<'applySetUp' | 'planSetUp'>();
  const [stage, setStage] = React.useState<Stage>({ state: 'planning' });
  const result = React.useRef<HTMLHeadingElement>(null);
  const mounted = React.useRef(true);

  const plan = React.useCallback(() => {
    setStage({ state: 'planning' });
    desk.planSetUp().then(
      (planned) => mounted.current && setStage({ state: 'planned', plan: planned }),
      (error: unknown) => mounted.current && setStage({ state: 'failed', error, done: [] }),
    );
  }, [desk]);
  React.useEffect(() => {
    mounted.current = true;
    plan();
    return () => {
      mounted.current = false;
    };
  }, [plan]);
  React.useEffect(() => {
    if (stage.state === 'made') result.current?.focus();
  }, [stage.state]);

  const make = async (planned: SetUpPlan): Promise<void> => {
    let done: readonly SetUpStep[] = [];
    setStage({ state: 'making', plan: planned, done });
    try {
      const report = await desk.applySetUp(planned, (step) => {
        done = [...done, step];
        if (mounted.current) setStage({ state: 'making', plan: planned, done });
      });
      if (mounted.current) setStage({ state: 'made', report });
    } catch (error) {
      if (mounted.current) setStage({ state: 'failed', error, done, wrote: true });
    }
  };

  switch (stage.state) {
    case 'planning':
      return <Loading what="what the site has" />;
    case 'failed':
      return (
        <>
          <Problem error={stage.error} wrote={stage.wrote && 'several'} tryAgain={plan} />
          {stage.done.length > 0 ? (
            <>
              <p>These were made before it stopped. Trying again carries on from here.</p>
              <StepsMade steps={stage.done} done={stage.done} />
            </>
          ) : null}
        </>
      );
    case 'making':
      return (
        <section aria-labelledby="tsd-making">
          <h3 id="tsd-making">Making the lists</h3>
          <p role="status">
            {stage.done.length} of {counted(stage.plan.steps.length, 'step')} done
          </p>
          <progress
            className={styles.bar}
            aria-labelledby="tsd-making"
            max={stage.plan.steps.length}
            value={stage.done.length}
          />
          <StepsMade steps={stage.plan.steps} done={stage.done} />
        </section>
      );
    case 'made':
      return (
        <section>
          <h3 ref={result} tabIndex={-1}>
            {stage.report.left.steps.length === 0 ? 'Everything is there' : 'Some of it is not there yet'}
          </h3>
          <p>
            {stage.report.left.steps.length === 0
              ? 'Every list was read back, and is as it should be. Next: who is in which group, people, and what else a new desk needs.'
              : 'This was read back and is still missing:'}
          </p>
          {stage.report.left.steps.length > 0 ? <StepsMade steps={stage.report.left.steps} done={[]} /> : null}
          <Failures report={stage.report} />
          <Warnings warnings={stage.report.left.warnings} />
          <div className={styles.actions}>
            {stage.report.left.steps.length === 0 ? (
              <>
                <Button
                  kind="primary"
                  onClick={() => {
                    goTo({ screen: 'first-hour' });
                    enterDesk();
                  }}
                >
                  Continue to getting started
                </Button>
                <Button onClick={enterDesk}>Open the desk</Button>
              </>
            ) : (
              <>
                <Button kind="primary" onClick={() => void make(stage.report.left)}>
                  Make what is missing
                </Button>
                {opensWith(stage.report.left) ? <Button onClick={enterDesk}>Open the desk without it</Button> : null}
              </>
            )}
          </div>
        </section>
      );
    case 'planned':
      return (
        <Planned plan={stage.plan} isNeeded={isNeeded} make={(agreed) => void make(agreed)} enterDesk={enterDesk} />
      );
  }
}

/** The desk opens by the version of the lists, which is written last. What is left then can be done later, or by hand. */
const opensWith = ({ steps }: SetUpPlan): boolean => !steps.some(({ id }) => id === 'version');

/** The step that opens more than the desk: whoever agrees to the rest need not agree to this. */
const opensMore = 'site/rights';

interface PlannedProps {
  plan: SetUpPlan;
  isNeeded: boolean;
  make: (agreed: SetUpPlan) => void;
  enterDesk: () => void;
}

function Planned({ plan, isNeeded, make, enterDesk }: PlannedProps): React.ReactElement {
  const [isAgreed, setAgreed] = React.useState(true);
  const asked = plan.steps.find(({ id }) => id === opensMore);
  const others = plan.steps.filter((step) => step !== asked);
  const agreed = isAgreed || !asked ? plan : { ...plan, steps: others };
  const count = agreed.steps.length;
  if (plan.fits === false) {
    return (
      <section>
        <h3>The desk cannot be set up here</h3>
        {plan.warnings.map((why) => (
          <p key={why}>{why}</p>
        ))}
      </section>
    );
  }
  if (plan.steps.length === 0) {
    return (
      <section>
        <h3>Everything is there</h3>
        <p>Set-up has nothing to do on this site.</p>
        <Warnings warnings={plan.warnings} />
        {isNeeded ? (
          <Button kind="primary" onClick={enterDesk}>
            Open the desk
          </Button>
        ) : null}
      </section>
    );
  }
  return (
    <section>
      <h3>{count === 0 ? 'Nothing else is missing' : `Set-up will do ${counted(count, 'step')} for you`}</h3>
      <Warnings warnings={plan.warnings} />
      {asked ? (
        <fieldset className={styles.agree}>
          <legend>Agree to this, or leave it out: it gives access to more than the desk</legend>
          <label>
            <input type="checkbox" checked={isAgreed} onChange={() => setAgreed(!isAgreed)} />
            <span>{asked.words}</span>
          </label>
          {isAgreed ? null : (
            <p role="status">
              It is left out. Until somebody gives them that permission, people who are in no other group of the site
              are told by SharePoint that they need permission.
            </p>
          )}
        </fieldset>
      ) : null}
      {others.length > 0 ? (
        <ol className={styles.plan}>
          {stepGroups(others).map((group) => (
            <li key={group.id}>
              {group.words}
              {group.inside.length > 0 ? (
                <details className={styles.inside}>
                  <summary>
                    {counted(group.inside.length, group.isSum ? 'step' : 'more step')}
                    <Hidden> of: {group.words}</Hidden>
                  </summary>
                  <ul>
                    {group.inside.map((step) => (
                      <li key={step.id}>{step.words}</li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
      {count === 0 ? null : (
        <div className={styles.actions}>
          <Button kind="primary" onClick={() => make(agreed)}>
            {isNeeded ? 'Make the lists' : `Do ${count === 1 ? 'this step' : `these ${count} steps`}`}
          </Button>
        </div>
      )}
    </section>
  );
}
