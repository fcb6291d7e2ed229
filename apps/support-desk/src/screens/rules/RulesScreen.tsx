import * as React from 'react';
import { Page } from '../../app/Page';
import { Part } from '../../app/Part';
import { places } from '../../app/places';
import { useAddresses } from '../settings/use-addresses';
import { RulesPart } from './RulesPart';

/** The escalation rules (S15) on a page of their own: a table for those who edit them, sentences for everybody else. */
export function RulesScreen(): React.ReactElement {
  const addresses = useAddresses();
  return (
    <Page title={places.rules.title} wide>
      <Part name="The rules">
        <RulesPart listUrl={addresses?.rules} />
      </Part>
    </Page>
  );
}
