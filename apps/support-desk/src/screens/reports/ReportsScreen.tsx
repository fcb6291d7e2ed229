import * as React from 'react';
import { Page } from '../../app/Page';

export function ReportsScreen(): React.ReactElement {
  return <Page title="Reports">{null}</Page>;
}
