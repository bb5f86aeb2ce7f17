'use client';

import { useEffect } from 'react';

/** Loads the custom elements while developing; the built pages load them as a module of their own. */
export function Enhance() {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'development') return;
    void import('./page.entry.ts');
    // One that `npm start` left at this address would answer with files of before.
    void navigator.serviceWorker?.getRegistration().then((left) => left?.unregister());
  }, []);
  return null;
}
