import type { FormDefinition } from '../form/index.js';
import { documentFileName } from '../reports/index.js';

/** The name, without ending, of a printed form: institution, number and title. */
export const documentNameOf = ({ number, title }: FormDefinition, institution: string): string =>
  documentFileName({ institution, title: [number ?? '', title].join(' ').trim() });
