import type { Moment } from './moments.js';
import { shownDay } from './moments.js';

/** 26-7K3FMQ-2: the year, the invitation, the version. No two hand-ins have the same. */
export const receiptNumber = (code: string, version: number, at: Moment): string =>
  `${/^\d\d(\d\d)/.exec(shownDay(at))?.[1] ?? ''}-${code}-${version}`;

/** The first 64 bits of a digest, to be compared by eye: 9f3c 71ab 04de 55c2. */
export const shortDigest = (digest: string): string => digest.slice(0, 16).replace(/(.{4})(?!$)/g, '$1 ');
