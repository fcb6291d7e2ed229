import type {
  IPropertyPaneConfiguration,
  PropertyPaneDropdown,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import { beginningKey, isInbox, isLink, siteOf, type SupportDeskProperties } from './desk-properties';

/** SharePoint's own fields of a pane: they come with the web part, as what SharePoint brings is named by its first script. */
interface PaneFields {
  text: typeof PropertyPaneTextField;
  choice: typeof PropertyPaneDropdown;
}

/** What the pane asks, with what stands in it now. */
export function paneOf(
  properties: SupportDeskProperties,
  pageSiteUrl: string,
  strings: SupportDeskWebPartStrings,
  fields: PaneFields,
): IPropertyPaneConfiguration {
  const site = (text: string): string => (text.trim() === '' || siteOf(text, pageSiteUrl) ? '' : strings.SiteError);
  const link = (text: string): string => (isLink(text) ? '' : strings.LinkError);
  const inbox = (text: string): string => (isInbox(text) ? '' : strings.InboxError);
  const field = (
    name: keyof SupportDeskProperties,
    label: string,
    description: string,
    check: (text: string) => string,
  ) => fields.text(name, { label, description, onGetErrorMessage: check, deferredValidationTime: 400 });
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: strings.SiteGroup,
            groupFields: [field('siteUrl', strings.SiteLabel, strings.SiteDescription, site)],
          },
          {
            groupName: strings.BeginGroup,
            groupFields: [
              fields.choice('beginsAt', {
                label: strings.BeginLabel,
                options: [
                  { key: '', text: strings.BeginHome },
                  { key: 'updates', text: strings.BeginUpdates },
                ],
                selectedKey: beginningKey(properties),
              }),
            ],
          },
          {
            groupName: strings.LinksGroup,
            groupFields: [
              field('problemFormUrl', strings.ProblemFormLabel, strings.LinkDescription, link),
              field('trelloBoardUrl', strings.TrelloBoardLabel, strings.LinkDescription, link),
            ],
          },
          {
            groupName: strings.InboxesGroup,
            groupFields: [
              field('portalInbox', strings.PortalInboxLabel, strings.InboxDescription, inbox),
              field(
                'stakeholderEngagementInbox',
                strings.StakeholderEngagementInboxLabel,
                strings.InboxDescription,
                inbox,
              ),
            ],
          },
        ],
      },
    ],
  };
}
