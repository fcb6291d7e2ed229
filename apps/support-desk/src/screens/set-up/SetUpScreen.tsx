import * as React from 'react';
import { Page } from '../../app/Page';

export function SetUpScreen(_props: { isNeeded: boolean; askWhom: readonly string[]; enterDesk: () => void }): React.ReactElement {
  return <Page title="Set-up">{null}</Page>;
}
