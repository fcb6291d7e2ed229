/** What sentences call the team that runs the desk, whoever it hands over to, and the system that the desk is for. */
export const team = 'TMU';
export const support = 'TRA support';
/** Whoever it hands over to, where the sentence has said before who that is. */
export const supportInShort = 'TRA';
export const system = 'TMS';
/** The zone of the clock on the team’s wall, by its IANA name. */
export const zoneOfTeam = 'Europe/London';
