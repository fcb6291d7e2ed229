import type { DeskSettings } from '@tms-support/sharepoint-storage';
import { nightsOfEurope, readMaintenanceNights, type MaintenanceNights } from '@tms-support/support-domain';

/** The nights of TMS's region by the settings; Europe's where none are set, or where what is set says none, which `isUnread` tells. */
export function nightsOfTms({ maintenanceNights: text = '' }: DeskSettings): {
  nights: MaintenanceNights;
  isUnread: boolean;
} {
  const nights = text.trim() === '' ? undefined : readMaintenanceNights(text);
  return { nights: nights ?? nightsOfEurope, isUnread: text.trim() !== '' && nights === undefined };
}
