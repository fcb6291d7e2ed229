import { counted, type Hearing, type HearingsOnLine, type Sitting } from '@tms-support/support-domain';
import { datesWords } from '../../../words/several-dates';

const mostNamed = 3;

const hearingsOn = (sittings: readonly Sitting<Hearing>[]): string => {
  const days = [...new Set(sittings.map(({ on }) => on))];
  const named = datesWords(days.slice(0, mostNamed));
  const more = days.length > mostNamed ? ` and on ${counted(days.length - mostNamed, 'more day')}` : '';
  return `${sittings.length === 1 ? 'a hearing' : 'hearings'} on ${named}${more}`;
};

/** Which hearings an update falls on, in sentences. */
export const hearingsMet = ({ certain, possible }: ReturnType<HearingsOnLine<Hearing>['of']>): readonly string[] =>
  certain.length + possible.length === 0
    ? ['It does not clash with any hearing that the desk knows of.']
    : [
        ...(certain.length > 0 ? [`It is certain to clash with ${hearingsOn(certain)}.`] : []),
        ...(possible.length > 0 ? [`It may clash with ${hearingsOn(possible)}.`] : []),
      ];
