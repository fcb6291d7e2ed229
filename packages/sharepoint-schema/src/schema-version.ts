/**
 * The version of the lists that this code makes. 1: the lists. 2: an issue carries its next nudge, for a flow to send.
 * 3: who covers the inboxes, and what the team knows about; a rule can be switched off and names
 * its facts; a reply names its channel; an issue carries its answer, so that past ones are found by what helped.
 * 4: a reply names a page of the guide, and carries a picture. 5: an update of the timetable carries what TMU decided, how far it
 * is, and its story. 6: hearings, from a file of the team's own; a document says what it is for, its limit as a rule, how old its copy
 * may be, and who checked it when; the days when TMS is down, and what was done by hand on them;
 * how each flow last ran. 7: a report carries TMU's answer and a screenshot; who has the same problem as one that is known, and when they
 * were told that it is over; an issue that was brought in says so in its row; a line of what was done by hand keeps its number; who joins
 * and who leaves, with the steps of it that the team edits; what comes again and again, and when an update is worth a nudge.
 * Code of version N works on older lists too, and refuses N+1 in words: code arrives before the lists are changed.
 */
export const schemaVersion = 7;

/** The oldest lists that this code works on. None of them is expected to have what a later version added. */
export const oldestWorkingVersion = 2;
