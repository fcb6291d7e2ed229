/** A person known to the site. `groups` are titles of site groups; permissions come from them. */
export interface EmulatorPerson {
  loginName: string;
  title: string;
  email: string;
  isSiteAdmin?: boolean;
  /** The language of their profile, by SharePoint's number: titles come in it where the site has it. */
  language?: number;
  /** They are put into these groups, and taken out of none. A group that does not exist is an error. */
  groups?: readonly string[];
}

/** A site group, and the permission level it has on the site. */
export interface EmulatorGroup {
  title: string;
  description?: string;
  /** Name of a permission level. Absent: the group has no rights on the site itself. */
  permissionLevel?: string;
}

/** A permission level of the host's own, as the two halves of SP.BasePermissions. */
export interface EmulatorPermissionLevel {
  name: string;
  description?: string;
  high: number;
  low: number;
}
