import * as React from 'react';
import { Page } from '../../app/Page';

export function SettingsScreen(): React.ReactElement {
  return <Page title="Settings">{null}</Page>;
}
