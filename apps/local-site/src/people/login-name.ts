/** The name that SharePoint Online signs somebody in by. */
export const loginNameOf = (email: string): string => `i:0#.f|membership|${email}`;
