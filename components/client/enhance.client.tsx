'use client';

import { useEffect } from 'react';

/** Loads the custom elements while developing; the built pages load them as a module of their own. */
export function Enhance() {
  useEffect(() => {
    if (process.env.NODE_ENV === 'development') void import('./page.entry.ts');
  }, []);
  return null;
}
