import type { ReadyMaps } from '../workbook/index.js';

/**
 * The maps of the layouts of our kits. There are none in the sources, where they follow from the forms; what is bundled
 * has them, since to lay out a workbook takes a start as long as to judge one (bundles.config.ts).
 */
export const builtMaps: ReadyMaps = {};
