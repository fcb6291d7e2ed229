import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { Page } from '../../app/Page';
import { DeskLink } from '../../app/DeskLink';
import { Part } from '../../app/Part';
import { places } from '../../app/places';
import { mayKeepPeople } from '../../app/may-keep-people';
import { FlowsPart } from './flows/FlowsPart';
import { HealthPart } from './health/HealthPart';
import { LinksPart } from './LinksPart';
import { PackOffer } from '../../app/outage/PackOffer';
import { MachinePart } from './MachinePart';
import { useAddresses } from './use-addresses';
import { SwitchedOffPart } from './SwitchedOffPart';
import styles from './settings.module.scss';

/** Health check, and what it is set to; for everybody, what this device keeps. */
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
          <Part name="Health check">
            <HealthPart settingsUrl={addresses?.settings} />
          </Part>
          <Part name="Emails while nobody has the desk open">
            <FlowsPart />
          </Part>
          <Part name="What the desk is set to">
            <LinksPart listUrl={addresses?.settings} />
          </Part>
          <section className={styles.section} aria-labelledby="tsd-rules-link">
            <h3 id="tsd-rules-link">Escalation rules</h3>
            <p>
              <DeskLink to={{ screen: 'rules' }}>Rules</DeskLink> decide where an issue goes if TMU cannot resolve it.
              Everybody on the desk can read them
              {person.maySetUp ? ', and you can change them.' : '; a site owner changes them.'}
            </p>
          </section>
        </>
      ) : null}
      <Part name="What is kept on this device">
        <MachinePart>
          <PackOffer />
        </MachinePart>
      </Part>
      {mayReadIssues && mayKeepPeople(person) ? (
        <section className={styles.section} aria-labelledby="tsd-getting-started">
          <h3 id="tsd-getting-started">Getting started</h3>
          <p>
            <DeskLink to={{ screen: 'first-hour' }}>Getting started</DeskLink> says what a new desk still needs, and
            where to do it.
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
