import * as React from 'react';
import type { ListAddresses } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { Page } from '../../app/Page';
import { DeskLink } from '../../app/DeskLink';
import { Part } from '../../app/Part';
import { places } from '../../app/places';
import { mayKeepPeople } from '../people/may-keep-people';
import { HealthPart } from './health/HealthPart';
import { LinksPart } from './LinksPart';
import { MachinePart } from './MachinePart';
import { RulesPart } from './rules/RulesPart';
import { SwitchedOffPart } from './SwitchedOffPart';
import styles from './settings.module.scss';

/** The lists' own addresses, once the storage's script says them: no list's name is written on a screen. */
function useAddresses(): ListAddresses | undefined {
  const { siteUrl } = useDesk();
  const [addresses, setAddresses] = React.useState<ListAddresses>();
  React.useEffect(() => {
    let isCurrent = true;
    import(/* webpackChunkName: 'health' */ './health/read-health').then(
      ({ addressesOf }) => isCurrent && setAddresses(addressesOf(siteUrl)),
      () => undefined, // Without its links the screen still says everything.
    );
    return () => {
      isCurrent = false;
    };
  }, [siteUrl]);
  return addresses;
}

/** How the desk stands, what it is set to, and the rules it decides by; for everybody, what this machine keeps. */
export function SettingsScreen({ mayReadIssues }: { mayReadIssues: boolean }): React.ReactElement {
  const { person } = useDesk();
  const addresses = useAddresses();
  return (
    <Page title={places.settings.title}>
      <Part name="What is switched off">
        <SwitchedOffPart />
      </Part>
      {mayReadIssues ? (
        <>
          <Part name="How the desk stands">
            <HealthPart settingsUrl={addresses?.settings} />
          </Part>
          <Part name="What the desk is set to">
            <LinksPart listUrl={addresses?.settings} />
          </Part>
          <Part name="The rules">
            <RulesPart listUrl={addresses?.rules} />
          </Part>
        </>
      ) : null}
      <Part name="What is kept on this machine">
        <MachinePart />
      </Part>
      {mayReadIssues && mayKeepPeople(person) ? (
        <section className={styles.section} aria-labelledby="tsd-people-and-start">
          <h3 id="tsd-people-and-start">People, and getting started</h3>
          <p>
            <DeskLink to={{ screen: 'people' }}>People</DeskLink> are those whom TMU helps, and those who help.
          </p>
          <p>
            <DeskLink to={{ screen: 'first-hour' }}>Getting started</DeskLink> says what a new desk still needs, and has
            a place for each.
          </p>
        </section>
      ) : null}
      {mayReadIssues && person.maySetUp ? (
        <section className={styles.section} aria-labelledby="tsd-lists">
          <h3 id="tsd-lists">The lists</h3>
          <p>
            <DeskLink to={{ screen: 'set-up' }}>Set-up</DeskLink> checks that every list is there, and brings them up to
            date.
          </p>
        </section>
      ) : null}
    </Page>
  );
}
