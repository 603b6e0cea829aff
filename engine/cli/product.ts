import { forms } from '../../templates/index.js';
import type { Product } from '../library/index.js';
import { useReadyMaps } from '../workbook/index.js';
import { builtMaps } from './built-maps.js';
import { programName } from './program-name.js';

/** Everything that this program knows. */
export const product: Product = { ...forms, program: programName };

useReadyMaps(product.registry, builtMaps);
