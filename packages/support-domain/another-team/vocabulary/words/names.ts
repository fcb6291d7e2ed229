/** What sentences call the team that runs the desk, whoever it hands over to, and the system that the desk is for. */
export const team = 'Repairs';
export const support = 'the contractor';
/** Whoever it hands over to, where the sentence has said before who that is. */
export const supportInShort = 'the contractor';
export const system = 'the lift system';
/** The zone of the clock on the team’s wall, by its IANA name. */
export const zoneOfTeam = 'America/St_Johns';
