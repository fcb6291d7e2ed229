declare interface SupportDeskWebPartStrings {
  PaneDescription: string;
  SiteGroup: string;
  SiteLabel: string;
  SiteDescription: string;
  BeginGroup: string;
  BeginLabel: string;
  BeginHome: string;
  BeginUpdates: string;
  LinksGroup: string;
  ProblemFormLabel: string;
  TrelloBoardLabel: string;
  LinkDescription: string;
  InboxesGroup: string;
  PortalInboxLabel: string;
  StakeholderEngagementInboxLabel: string;
  InboxDescription: string;
  SiteError: string;
  LinkError: string;
  InboxError: string;
}

declare module 'SupportDeskWebPartStrings' {
  const strings: SupportDeskWebPartStrings;
  export = strings;
}
