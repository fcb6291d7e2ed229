import * as React from 'react';
import { keepVersion, versionKey } from './version-kept';

/**
 * True once this tab may run another version than others do: somebody comes back to it, or another tab wrote which version it is. What
 * judges that, and says so, comes then at the latest.
 */
export function useMayBeOld(): boolean {
  const [mayBe, setMayBe] = React.useState(false);
  React.useEffect(() => {
    keepVersion();
    const onReturn = (): void => {
      if (document.visibilityState === 'visible') setMayBe(true);
    };
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === versionKey) setMayBe(true);
    };
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('storage', onStorage);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('storage', onStorage);
    };
  }, []);
  return mayBe;
}
