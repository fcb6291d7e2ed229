import { counted, type Instant, type Outage, type OutageAudience } from '@tms-support/support-domain';
import { momentWords } from './down-words';

interface NoticeFacts {
  now: Instant;
  issueNumber: number | undefined;
  updates: readonly string[];
  /** How many besides the first said that it is down for them too; absent where that is not known. */
  alsoDown?: number | undefined;
}

const wasTold = (outage: Outage, whom: OutageAudience): boolean => outage.tellings.some((one) => one.whom === whom);

/** No more than is known: TRA begins from this. */
function whoIsAffected(alsoDown: number | undefined): string {
  if (alsoDown === undefined || alsoDown === 0) return 'TMS users. [how many have tried]';
  return `TMS users. ${counted(alsoDown + 1, 'person has', 'people have')} said that it is down for them.`;
}

/** What TRA support needs, for their form, their board or an email. It names nobody. */
function traNotice(outage: Outage, { issueNumber, updates, alsoDown }: NoticeFacts): string {
  const isOver = outage.workingSinceAt !== undefined;
  return [
    isOver ? `TMS has been working again since ${momentWords(outage.workingSinceAt!)}.` : 'TMS is down.',
    `First seen: ${momentWords(outage.sinceAt)}`,
    `Who is affected: ${whoIsAffected(alsoDown)}`,
    ...(isOver
      ? []
      : [
          'What we see: [the exact words of the message, or what appears instead]',
          'Tried so far: [a private window, another computer, another network]',
        ]),
    ...(updates.length > 0 ? [`Updates around this day: ${updates.join('; ')}`] : []),
    ...(issueNumber ? [`Our reference: issue ${issueNumber}`] : []),
  ].join('\n');
}

/** That TRA knows is said once it is true. */
function staffNotice(outage: Outage): string {
  if (outage.workingSinceAt)
    return [
      `TMS has been working again since ${momentWords(outage.workingSinceAt)}.`,
      'What was done by hand is being put back into TMS from the log on the desk. Tick your own lines there.',
    ].join('\n');
  return [
    `TMS has been down since ${momentWords(outage.sinceAt)}.${wasTold(outage, 'tra') ? ' We have told TRA support.' : ''}`,
    'You do not need to report it. The documents with time limits are on the desk, under “TMS is down”.',
    'Write down there what you do by hand, so that it can be put back into TMS afterwards.',
  ].join('\n');
}

/** Plain, short, nothing for them to do, and no telephone number: there is no phone line (S22, S24). */
function panellistNotice(outage: Outage): string {
  if (outage.workingSinceAt)
    return [
      'Hello,',
      '',
      'The portal is working again. Thank you for your patience.',
      'You do not need to do anything.',
    ].join('\n');
  return [
    'Hello,',
    '',
    `The portal is not working at the moment (since ${momentWords(outage.sinceAt)}). We know about it and are working on it.`,
    'You do not need to do anything. If you need a document before it is back, reply to this email and we will send it to you.',
    'We will write again as soon as it works.',
  ].join('\n');
}

/** The words for those who are told, as it stands now. */
export function noticeFor(whom: OutageAudience, outage: Outage, facts: NoticeFacts): string {
  const text =
    whom === 'tra' ? traNotice(outage, facts) : whom === 'staff' ? staffNotice(outage) : panellistNotice(outage);
  return outage.isDrill ? `DRILL. This is not to be sent.\n${text}` : text;
}
