import type { Diagnostic } from '../core/diagnostic.js';
import { checkFields } from './checks/check-fields.js';
import { checkGrids } from './checks/check-grids.js';
import { checkIds } from './checks/check-ids.js';
import { checkPlaces } from './checks/check-places.js';
import { checkPoints } from './checks/check-points.js';
import { checkPrintedWords } from './checks/check-printed-words.js';
import { checkReferences } from './checks/check-references.js';
import type { FormDefinition } from './form-definition.js';
import type { FormRegistry } from './registry.js';

/**
 * Everything that is wrong with a form's definition: ids, references, cells, printed words against the official
 * form, points, contradictions. References to other forms are followed only with a registry.
 */
export const checkForm = (form: FormDefinition, registry?: FormRegistry): Diagnostic[] => [
  ...checkIds(form),
  ...checkReferences(form, registry),
  ...checkPlaces(form),
  ...checkGrids(form),
  ...checkPrintedWords(form),
  ...checkPoints(form),
  ...checkFields(form),
];
