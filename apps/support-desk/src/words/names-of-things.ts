import {
  channels,
  closingOutcomes,
  codesOf,
  handoverRoutes,
  tmsRoles,
  wordsOf,
  type Channel,
} from '@tms-support/support-domain';

/** A channel as a choice. */
export const channelNames = wordsOf(channels);

/** A channel inside a sentence: "told by email". */
export const byChannel = wordsOf(channels, ({ by }) => by);

/** What may be chosen for another person. */
export const chosenChannels: readonly Channel[] = codesOf(channels).filter(
  (channel) => !('ownReportOnly' in channels[channel]),
);

export const tmsRoleNames = wordsOf(tmsRoles, ({ plain }) => plain);

export const routeNames = wordsOf(handoverRoutes, ({ label }) => label);

/** The same inside a sentence: "handed over on the problem form". */
export const routesInSentence = wordsOf(handoverRoutes, ({ plain }) => plain);

export const outcomeNames = wordsOf(closingOutcomes);
