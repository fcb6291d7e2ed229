import * as React from 'react';
import { Page } from '../../app/Page';

export function FindScreen({ filters }: { filters: string }): React.ReactElement {
  return <Page title="Find"><p>{filters}</p></Page>;
}
