/** Dates and times as the screens say them: the words are the domain's, which files, e-mails and guides take too. */
export {
  agoInWords as agoWords,
  dateAndTimeInWords as instantWords,
  dateInWords as dateWords,
  daysInWords as daysWords,
  monthInWords as monthWords,
  monthNames,
  onDayInWords as onWords,
  pastDayInWords as pastDayWords,
  shortDateInWords as shortDateWords,
  sinceInWords as sinceWords,
  spanInWords as spanWords,
  timeOfDayInWords as timeWords,
} from '@tms-support/support-domain';
