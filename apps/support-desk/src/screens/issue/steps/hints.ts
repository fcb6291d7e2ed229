/** Below whatever is stored word for word. */
export const noLeaving = 'Leave out names and allegations.';
