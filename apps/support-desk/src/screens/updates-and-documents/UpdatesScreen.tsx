import * as React from 'react';
import { Page } from '../../app/Page';

export function UpdatesScreen(_props: { noAccessAskWhom?: readonly string[] }): React.ReactElement {
  return <Page title="Updates and documents">{null}</Page>;
}
