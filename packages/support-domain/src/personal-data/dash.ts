/** Whatever somebody writes for a dash, as a piece of an expression: a hyphen, any of the dashes, or a minus. */
export const dash = '[-‐‒–—−]';
