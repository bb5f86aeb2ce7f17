import type { Separator } from './byline-parts.ts';

export type Label = 'name' | 'role' | 'company';

export const LABELS: readonly Label[] = ['name', 'role', 'company'];

/** How likely one label follows another over a separator. */
export const STEPS: Record<Exclude<Separator, 'start'>, Record<Label, Record<Label, number>>> = {
  ',': {
    name: { name: -0.3, role: 0.8, company: 1.2 },
    role: { name: -1.2, role: 0, company: 1.2 },
    company: { name: -0.8, role: -2.5, company: -9 },
  },
  '&': {
    name: { name: 1, role: -9, company: -9 },
    role: { name: 1, role: -6, company: -9 },
    company: { name: 1.2, role: -3, company: -9 },
  },
  ';': {
    name: { name: 1, role: -6, company: -4 },
    role: { name: 1, role: -6, company: -4 },
    company: { name: 1, role: -6, company: -9 },
  },
  '(': {
    name: { name: -6, role: 0.8, company: 0.8 },
    role: { name: -6, role: -1, company: 0.8 },
    company: { name: -6, role: 0.8, company: -1 },
  },
  '-': {
    name: { name: -4, role: 0, company: 0 },
    role: { name: -3, role: -1, company: 0 },
    company: { name: -3, role: -2, company: -4 },
  },
};
export const START: Record<Label, number> = { name: 0, role: -8, company: -8 };

/** What it costs to join parts into one piece: `Founder & CEO`, `Vulk Coop & CNCF`, `Product Owner - Stratus Platform`. */
export const NEVER = 20;
export const JOIN_COST: Record<Separator, number> = {
  '&': 1.2,
  '-': 0.5,
  '(': 0.6,
  ',': NEVER,
  ';': NEVER,
  start: NEVER,
};
export const MAX_JOINED = 4;
