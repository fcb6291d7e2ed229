/** What Microsoft calls its services in titles. */
const named =
  /\b(?:(?:Microsoft )?(?:365 Copilot|Copilot(?: Studio)?|Teams|Entra|Purview|Defender|Edge|Viva|Authenticator|Forms)|(?:SharePoint|Exchange)(?: Online)?|Power (?:Pages|Apps|Automate|BI|Platform)|OneDrive|Outlook|Dynamics 365|Dataverse|Azure Active Directory|Intune|Windows|Planner|Bookings|Whiteboard)\b/;

/**
 * The service that a title names, for words that come without one: a digest names it by the file of an icon alone. A guess, and said
 * to be one. As it is written there: "edge" is no browser, and "teams" may be people.
 */
export const serviceNamedIn = (title: string): string | undefined => named.exec(title)?.[0];
