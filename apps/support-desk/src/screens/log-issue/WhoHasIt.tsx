import * as React from 'react';
import type { DeskSettings, KnownPerson } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { FirstButton } from '../../controls/FirstButton';
import { Choices, SelectField } from '../../forms/Choices';
import { PersonField, type PersonChoice } from '../../forms/PersonField';
import { TextField } from '../../forms/TextField';
import { domId, useFormOf } from '../../forms/use-form';
import { channelNames, chosenChannels, tmsRoleNames } from '../../words/names-of-things';
import { reporterWords } from '../../words/reporter-words';
import styles from '../../forms/forms.module.scss';
import log from './log.module.scss';

interface WhoHasItProps {
  people: readonly KnownPerson[];
  couldNotRead: boolean;
  settings: DeskSettings;
}

/** The address of a channel that has one, so that nobody has to know it by heart. */
function channelHint(channel: string, settings: DeskSettings): string | undefined {
  if (channel === 'portal-inbox') return settings.portalInbox;
  return channel === 'stakeholder-engagement' ? settings.stakeholderEngagementInbox : undefined;
}

/** Nobody, and nothing known of them. */
const nobody = {
  'reporter.known': '',
  'reporter.self': '',
  'reporter.kind': '',
  'reporter.tmsRole': '',
  'reporter.email': '',
};

/** Who has the problem, and how they told us. Of somebody the desk knows, only the name is asked. */
export function WhoHasIt({ people, couldNotRead, settings }: WhoHasItProps): React.ReactElement {
  const form = useFormOf();
  const choices = React.useMemo<readonly PersonChoice[]>(
    () =>
      people
        .filter((person) => person.reporter)
        .map((person) => ({
          name: person.name,
          email: person.email,
          detail: `${reporterWords(person.reporter!)}${person.hasLeft ? ', has left' : ''}`,
        })),
    [people],
  );
  const { person, drafts } = useDesk();
  const isKnown = form.answers['reporter.known'] === 'yes';
  const isSelf = form.answers['reporter.self'] === 'yes';
  const isReport = form.answers.channel === 'desk' && !isSelf;
  const nameField = domId(form.id, 'reporter.name');

  /** One press for one's own problem: the desk knows who asks. */
  const takeMyself = (): void => {
    const own = people.find((one) => one.email.toLowerCase() === person.email.toLowerCase())?.reporter;
    form.setSeveral({
      ...nobody,
      'reporter.name': own?.name ?? person.name,
      'reporter.email': person.email,
      'reporter.known': 'yes',
      'reporter.self': 'yes',
      'reporter.kind': own?.kind ?? 'tms-user',
      'reporter.tmsRole': own?.tmsRole ?? '',
      channel: 'desk',
    });
    document.getElementById(domId(form.id, 'details.whatHappened'))?.focus();
  };

  const channelBack = () => (isSelf ? { channel: drafts.read('remembered')?.channel ?? '' } : {});

  const pick = (choice: PersonChoice | undefined): void => {
    const found = choice && people.find((person) => person.email === choice.email && person.name === choice.name);
    if (found?.reporter) {
      form.setSeveral({
        ...channelBack(),
        'reporter.self': '',
        'reporter.known': 'yes',
        'reporter.kind': found.reporter.kind,
        'reporter.tmsRole': found.reporter.tmsRole ?? '',
        'reporter.email': found.email,
      });
    } else if (isKnown) {
      form.setSeveral({ ...nobody, ...channelBack() });
    }
  };

  return (
    <>
      <PersonField
        name="reporter.name"
        label="Who has the problem?"
        hint={
          couldNotRead
            ? 'The list of people did not load. Type their name.'
            : 'Start typing a name. A new name is fine too.'
        }
        people={choices}
        onPick={pick}
      />
      {form.answers['reporter.name'] ? null : (
        <div className={log.self}>
          <FirstButton kind="quiet" onClick={takeMyself}>
            I have the problem
          </FirstButton>
        </div>
      )}
      {isKnown ? (
        <p id={`${nameField}-known`} className={`${styles.picked} ${styles.afterField}`}>
          {form.answers['reporter.kind'] === 'panellist' ? 'Panellist' : 'TMS user'}
          {form.answers['reporter.email'] ? `, ${form.answers['reporter.email']}` : ''}
        </p>
      ) : (
        <>
          <Choices
            name="reporter.kind"
            legend="Are they a TMS user or a panellist?"
            layout="inline"
            choices={[
              { value: 'tms-user', label: 'TMS user' },
              { value: 'panellist', label: 'Panellist' },
            ]}
          />
          {form.answers['reporter.kind'] === 'tms-user' ? (
            <SelectField
              name="reporter.tmsRole"
              label="What do they do? (if you know)"
              options={Object.entries(tmsRoleNames).map(([value, label]) => ({ value, label }))}
            />
          ) : null}
          {form.answers['reporter.kind'] ? (
            <TextField name="reporter.email" label="Their email address (if you know)" type="email" width="medium" />
          ) : null}
        </>
      )}
      {isSelf || isReport ? (
        <p className={styles.afterField}>
          {isSelf ? 'It is logged as your own, on this desk.' : 'They told you on this desk.'}
        </p>
      ) : (
        <Choices
          name="channel"
          legend="How did they tell you?"
          layout="inColumns"
          choices={chosenChannels.map((channel) => {
            const hint = channelHint(channel, settings);
            return { value: channel, label: channelNames[channel], ...(hint ? { hint } : {}) };
          })}
        />
      )}
    </>
  );
}
