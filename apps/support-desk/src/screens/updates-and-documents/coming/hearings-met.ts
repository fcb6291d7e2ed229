import { andList, type Hearing, type HearingsOnLine, type Sitting } from '@tms-support/support-domain';
import { dateWords } from '../../../words/date-words';

const mostNamed = 3;

const hearingsOn = (sittings: readonly Sitting<Hearing>[]): string => {
  const days = [...new Set(sittings.map(({ on }) => on))];
  const named = days.slice(0, mostNamed).map(dateWords);
  const on = andList(days.length > mostNamed ? [...named, `${days.length - mostNamed} more days`] : named);
  return `${sittings.length === 1 ? 'a hearing' : 'hearings'} on ${on}`;
};

/** Which hearings an update falls on, in sentences. */
export const hearingsMet = ({ certain, possible }: ReturnType<HearingsOnLine<Hearing>['of']>): readonly string[] =>
  certain.length + possible.length === 0
    ? ['It clashes with no hearing that the desk knows of.']
    : [
        ...(certain.length > 0 ? [`It is certain to clash with ${hearingsOn(certain)}.`] : []),
        ...(possible.length > 0 ? [`It may clash with ${hearingsOn(possible)}.`] : []),
      ];
