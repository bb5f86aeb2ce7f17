import { createContext, startTransition, useContext, useEffect, useState } from 'react';

const Hydrated = createContext(false);

/** Around all that asks whether it is hydrated. */
export const HydratedProvider = Hydrated.Provider;

/** Whether script has taken over: until then, what needs it is not shown. */
export const useHydrated = () => useContext(Hydrated);

/** The same, for the root: as a transition, in slices, since much is shown then that was not. */
export function useHydration(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => startTransition(() => setHydrated(true)), []);
  return hydrated;
}
