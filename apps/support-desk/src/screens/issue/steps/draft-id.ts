/** The draft of a step. It is kept by issue and step: two half-written steps never mix. */
export const draftIdOf = (number: number, command: string): string => `issue/${number}/${command}`;
