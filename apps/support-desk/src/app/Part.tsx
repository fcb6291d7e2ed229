import * as React from 'react';
import { FaultDetails } from './FaultDetails';
import styles from './app.module.scss';

interface PartProps {
  /** What is missing where it fails, as a sentence begins: "What the desk knows". */
  name: string;
  /** What the part is made of, where that changes under it: a change is tried again by itself. */
  of?: unknown;
  children: React.ReactNode;
}

interface PartState {
  error?: unknown;
  of: unknown;
}

/**
 * A part of a screen that may fail alone. Without it the screen's own boundary would catch what the part throws, and take away
 * what stands beside it: the form that somebody is writing in.
 */
export class Part extends React.Component<PartProps, PartState> {
  public override state: PartState = { of: this.props.of };

  public static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  public static getDerivedStateFromProps({ of }: PartProps, state: PartState): PartState | null {
    return of === state.of ? null : { error: undefined, of };
  }

  /** The button goes with what it mends: the focus goes to where the part stands, and not to the top of the page. */
  private readonly tryAgain = ({ currentTarget }: React.MouseEvent<HTMLElement>): void => {
    const place = currentTarget.closest('[data-missing-part]')?.parentElement;
    this.setState({ error: undefined });
    if (!place) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };

  public override render(): React.ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div className={styles.missing} role="status" data-missing-part={this.props.name}>
        <p>{this.props.name} cannot be shown. The rest of this page works as before.</p>
        {/* A native button: this must show also when no further script can be loaded. */}
        <button type="button" className={styles.tryAgain} onClick={this.tryAgain}>
          Try again
        </button>
        <FaultDetails error={error} />
      </div>
    );
  }
}
