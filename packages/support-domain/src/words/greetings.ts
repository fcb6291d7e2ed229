/** What people write before a name, as a piece of an expression. */
export const greetings = 'dear|hello|hi|hey|good (?:morning|afternoon|evening)';
