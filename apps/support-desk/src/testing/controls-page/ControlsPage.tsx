import * as React from 'react';
import app from '../../app/app.module.scss';
import { themeVariables, type SectionTheme } from '../../theme/theme-variables';
import { formStates, ShownForm } from './ShownForm';
import { shownControls } from './shown-controls';

interface ControlsPageProps {
  /** The themes of the local site's sections, by name. */
  themes: Readonly<Record<string, SectionTheme>>;
  /** Which of them is worn: what stands after the # of the address. */
  worn: string;
}

/** One below the other, they are pressed as targets of 24 px. */
const linkBox: React.CSSProperties = { display: 'inline-block', minHeight: 24 };

/** Every control in every state, in one theme; for developers alone, and no part of the package. */
export function ControlsPage({ themes, worn }: ControlsPageProps): React.ReactElement {
  const variables = themeVariables(themes[worn]) as React.CSSProperties;
  return (
    <div className={app.root} style={variables} data-tms-support-desk="" data-theme={worn}>
      <h1>Controls of the support desk</h1>
      <nav aria-label="Themes">
        <ul>
          {Object.keys(themes).map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === worn ? 'true' : undefined} style={linkBox}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {Object.entries(shownControls).map(([control, states]) => (
        <section key={control} aria-label={control}>
          <h2>{control}</h2>
          {Object.entries(states).map(([state, shown]) => (
            <div key={state} data-state={`${control}: ${state}`}>
              <h3>{state}</h3>
              {shown}
            </div>
          ))}
        </section>
      ))}
      {formStates.map((state) => (
        <section key={state} aria-label={`A form, ${state}`}>
          <h2>A form, {state}</h2>
          <ShownForm state={state} />
        </section>
      ))}
    </div>
  );
}
