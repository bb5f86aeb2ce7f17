import type { Separator } from './byline-parts.ts';

/** The labels of a byline's pieces. A `note` is a role after the company: `VMware [Steering Committee Member]`. */
export type Label = 'name' | 'role' | 'company' | 'note';

export const LABELS: readonly Label[] = ['name', 'role', 'company', 'note'];

/** The score of a step so unlikely that it is taken only when every other reading fails. */
const NO = -9;

/** How likely each label is followed by another: `STEPS[separator][label][next label]`. */
export const STEPS: Record<Exclude<Separator, 'start'>, Record<Label, Record<Label, number>>> = {
  ',': {
    name: { name: -0.3, role: 0.8, company: 1.2, note: NO },
    role: { name: -1.2, role: 0, company: 1.2, note: NO },
    company: { name: -0.8, role: NO, company: NO, note: -2.5 },
    note: { name: -0.8, role: NO, company: NO, note: -1 },
  },
  '&': {
    name: { name: 1, role: NO, company: NO, note: NO },
    role: { name: 1, role: -6, company: NO, note: NO },
    company: { name: 1.2, role: NO, company: NO, note: -4 },
    note: { name: 1.2, role: NO, company: NO, note: -4 },
  },
  ';': {
    name: { name: 1, role: -6, company: -4, note: NO },
    role: { name: 1, role: -6, company: -4, note: NO },
    company: { name: 1, role: NO, company: NO, note: -6 },
    note: { name: 1, role: NO, company: NO, note: -6 },
  },
  '(': {
    name: { name: -6, role: 0.8, company: 0.8, note: NO },
    role: { name: -6, role: -1, company: 0.8, note: NO },
    company: { name: -6, role: NO, company: NO, note: 0.8 },
    note: { name: -6, role: NO, company: NO, note: 0 },
  },
  '-': {
    name: { name: -4, role: 0, company: -1, note: NO },
    role: { name: -3, role: -1, company: 0, note: NO },
    company: { name: -3, role: NO, company: NO, note: -2 },
    note: { name: -3, role: NO, company: NO, note: -2 },
  },
};

export const START: Record<Label, number> = { name: 0, role: NO, company: NO, note: -20 };

/** A cost so high that parts are never joined. */
export const NEVER = 20;
/** The cost of joining two parts into one piece: `Founder & CEO`, `Vulk Coop & CNCF`. */
export const JOIN_COST: Record<Separator, number> = {
  '&': 1.2,
  '-': 0.5,
  '(': 0.6,
  ',': NEVER,
  ';': 3,
  start: NEVER,
};
export const MAX_JOINED = 4;
