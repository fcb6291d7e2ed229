/** London's clock and calendar: the domain's. */
export { daysBetween, londonClock, londonDay as londonDate, londonInstant } from '@tms-support/support-domain';
