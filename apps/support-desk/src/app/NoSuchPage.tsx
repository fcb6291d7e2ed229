import * as React from 'react';
import { DeskLink } from './DeskLink';
import { Page } from './Page';
import { places } from './places';

interface NoSuchPageProps {
  /** It is there, for those who read issues. */
  isTmus: true | undefined;
  mayReadIssues: boolean;
}

/** What an address leads to that names no place, or none that is this person's: it says so, and where to go. */
export function NoSuchPage({ isTmus, mayReadIssues }: NoSuchPageProps): React.ReactElement {
  if (isTmus) {
    return (
      <Page title="Only TMU and TRA support can open this page">
        <p>
          You can see how your own reports are going, and report a problem, under{' '}
          <DeskLink to={{ screen: 'report' }}>{places.report.link?.words}</DeskLink>.
        </p>
      </Page>
    );
  }
  return (
    <Page title={places['not-there'].title}>
      <p>
        The address may be mistyped, or the page is no longer part of the desk.{' '}
        <DeskLink to={{ screen: 'home' }}>{mayReadIssues ? 'Go to Home' : 'Go to the first page'}</DeskLink>
      </p>
    </Page>
  );
}
