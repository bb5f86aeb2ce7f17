import { createContext, startTransition, useContext, useEffect, useState } from 'react';

const Hydrated = createContext(false);

/** Must surround all components that call `useHydrated`. */
export const HydratedProvider = Hydrated.Provider;

/** Whether React has hydrated the page: controls that need script stay hidden until then. */
export const useHydrated = () => useContext(Hydrated);

/** The value for the provider. Set in a transition, since many components render more at once. */
export function useHydration(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => startTransition(() => setHydrated(true)), []);
  return hydrated;
}
