import * as z from 'zod';
import { place } from '../check/index.js';
import { parseCalendarDay } from '../core/calendar-day.js';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
/** The name of an institution as it is written somewhere. */
const namedInstitution = z.object({ name: z.string(), place });

/** One project that somebody leads. */
const ledProject = z.object({
  leader: z.string(),
  /** Staff number or mobile, which tells people of one name apart; empty when it is not given. */
  identity: z.string(),
  /** `undefined` where the form does not ask for the scope. */
  scope: z.enum(['province-wide', 'local', 'order']).optional(),
  project: z.string(),
  place,
  on: z
    .string()
    .transform((text) => parseCalendarDay(text))
    .optional(),
  round: z.string().optional(),
});

/** How many province-wide projects an institution applies for, with what decides how many it may. */
const application = z.object({
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), list(z.string())])),
  places: list(place),
  on: z
    .string()
    .transform((text) => parseCalendarDay(text))
    .optional(),
  round: z.string().optional(),
});

/** What looks like damage done by pasting or by Excel. */
const damage = z.object({
  kind: z.enum(['digits-lost', 'zeros-at-the-end', 'types-lost']),
  label: z.string(),
  /** How many cells of the column. */
  count: z.number().int(),
  place,
});

/** What a workbook says that other workbooks of the run may contradict. */
export const claims = z.object({
  /** Whose workbook it is. */
  institution: namedInstitution.optional(),
  /** What tells apart several workbooks that one institution may hand in: the project, the expert. */
  distinction: list(z.string()),
  /** Who evaluates, and what of the institution, as the sheet says; empty words where it says nothing. */
  evaluation: z.object({ expert: z.string(), project: z.string() }).optional(),
  names: list(namedInstitution),
  projects: list(ledProject),
  application: application.optional(),
  damage: list(damage),
});

export type Claims = z.infer<typeof claims>;
export type NamedInstitution = z.infer<typeof namedInstitution>;
export type LedProject = z.infer<typeof ledProject>;
export type Application = z.infer<typeof application>;
export type Damage = z.infer<typeof damage>;

/** The claims of a file that could not be read. */
export const noClaims: Claims = { distinction: [], names: [], projects: [], damage: [] };
