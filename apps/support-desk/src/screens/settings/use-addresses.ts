import * as React from 'react';
import type { ListAddresses } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';

/** The lists' own addresses, once the storage's script says them: no list's name is written on a screen. */
export function useAddresses(): ListAddresses | undefined {
  const { siteUrl } = useDesk();
  const [addresses, setAddresses] = React.useState<ListAddresses>();
  React.useEffect(() => {
    let isCurrent = true;
    import(/* webpackChunkName: 'health' */ './health/read-health').then(
      ({ addressesOf }) => isCurrent && setAddresses(addressesOf(siteUrl)),
      () => undefined, // Without its links the screen still says everything.
    );
    return () => {
      isCurrent = false;
    };
  }, [siteUrl]);
  return addresses;
}
