import type { ReplyRow, TheirRow } from '@tms-support/sharepoint-storage';
import type { Instant, StandardReply } from '@tms-support/support-domain';
import { shippedAreas, shippedCauses, entryWords } from '@tms-support/support-domain';
import { asBelow, type ChangedByBoth } from '../../forms/ChooseBetween';
import { sinceWords } from '../../words/date-words';
import { channelNames } from '../../words/names-of-things';
import type { SeenReply } from './use-keep-reply';

type Field =
  'title' | 'subject' | 'words' | 'area' | 'cause' | 'channel' | 'retired' | 'guidePage' | 'picture' | 'pictureWords';

const names: Readonly<Record<Field, string>> = {
  title: 'The title',
  subject: 'The subject of the email',
  words: 'The text of the reply',
  area: 'The area of TMS',
  cause: 'The usual cause',
  channel: 'The channel',
  retired: 'Whether it is offered',
  guidePage: 'The page of the guide',
  picture: 'The picture',
  pictureWords: 'What the picture shows',
};
const fields = Object.keys(names) as Field[];

const plain = (reply: StandardReply, field: Field): string =>
  String(reply[field] ?? '')
    .replace(/\r\n?/g, '\n')
    .trim();

function inWords(reply: StandardReply, field: Field): string {
  const { area, cause, channel, retired } = reply;
  if (field === 'retired') return retired ? 'No longer offered' : 'Offered';
  if (!plain(reply, field)) return 'nothing';
  if (field === 'area') return entryWords(shippedAreas, area!);
  if (field === 'cause') return entryWords(shippedCauses, cause!);
  if (field === 'channel') return channelNames[channel!] ?? channel!;
  return plain(reply, field);
}

/** The fields of a reply that two people changed from one version. */
export function bothChangedIn(
  mine: StandardReply,
  seen: StandardReply,
  { theirs, by, at }: TheirRow<ReplyRow>,
  now: Instant,
): readonly ChangedByBoth[] {
  const differ = (a: StandardReply, b: StandardReply, field: Field): boolean => plain(a, field) !== plain(b, field);
  return fields
    .filter(
      (field) => differ(theirs.value, seen, field) && differ(mine, seen, field) && differ(mine, theirs.value, field),
    )
    .map((field) => ({
      field,
      name: names[field],
      hint: `It was: ${inWords(seen, field)}`,
      theirs: {
        label: `${by.name}: ${inWords(theirs.value, field)}`,
        ...(at ? { hint: `Last saved ${sinceWords(at, now)}` } : {}),
      },
      mine: { label: `Yours: ${inWords(mine, field)}`, hint: asBelow },
    }));
}

/** The reply with what was chosen, and what its writer has seen by then. */
export function withChoices(
  reply: StandardReply,
  seen: SeenReply,
  theirs: ReplyRow,
  choices: Readonly<Record<string, 'mine' | 'theirs'>>,
): { reply: StandardReply; seen: SeenReply } {
  const chosen = Object.keys(choices) as Field[];
  const from = (those: readonly Field[]) => Object.fromEntries(those.map((field) => [field, theirs.value[field]]));
  return {
    reply: { ...reply, ...from(chosen.filter((field) => choices[field] === 'theirs')) },
    seen: { number: seen.number, etag: theirs.etag, value: { ...seen.value, ...from(chosen) } },
  };
}
