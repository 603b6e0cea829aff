import type { PrintedGrid } from './printed-grid.js';
import type { SectionDefinition } from './section-definition.js';
import { fieldsGrid } from './sections/fields-grid.js';
import { fixedGrid } from './sections/fixed-grid.js';
import { matrixGrid } from './sections/matrix-grid.js';
import { narrativeGrid } from './sections/narrative-grid.js';
import { rosterGrid } from './sections/roster-grid.js';

const known = new WeakMap<SectionDefinition, PrintedGrid>();

function gridOf(section: SectionDefinition): PrintedGrid {
  switch (section.kind) {
    case 'fields':
      return fieldsGrid(section);
    case 'roster':
      return rosterGrid(section);
    case 'matrix':
      return matrixGrid(section);
    case 'narrative':
      return narrativeGrid(section);
    case 'fixed':
      return fixedGrid(section);
  }
}

/** A section as the paper shows it; sheet and Word template both follow it. */
export function printedGrid(section: SectionDefinition): PrintedGrid {
  const grid = known.get(section) ?? gridOf(section);
  known.set(section, grid);
  return grid;
}
