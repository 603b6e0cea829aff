import type { CellLook } from './layout/workbook-layout.js';

/** How a cell looks; colours are RRGGBB. */
export interface Appearance {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly fill?: string;
  readonly border: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle';
  readonly wrap: boolean;
  /** Made smaller rather than broken or shown as ###. */
  readonly shrink?: boolean;
  /** Characters stacked on each other. */
  readonly stacked?: boolean;
  readonly diagonal?: boolean;
  readonly italic?: boolean;
  readonly indent?: number;
  readonly format: string;
  readonly locked: boolean;
}

const INK = '1F2937';
const PALE_INK = '6B7280';

/** One colour for each thing that a cell can ask of its reader. */
export const colours = {
  entry: 'EAF3FB',
  missing: 'FFF7DB',
  computed: 'EFEFEF',
  linked: 'EAF5EA',
  locked: 'E3E3E3',
  notApplicable: 'D4D4D4',
  label: 'F5F6F8',
  header: 'DCE6F1',
  heading: 'C9DAEE',
  good: 'E2F1E2',
  bad: 'F8D9D5',
  doubtful: 'FBEBC8',
} as const;

const base: Appearance = {
  size: 11,
  bold: false,
  colour: INK,
  border: true,
  horizontal: 'left',
  vertical: 'middle',
  wrap: true,
  format: 'General',
  locked: true,
};

export const appearances: Readonly<Record<CellLook, Appearance>> = {
  title: { ...base, size: 16, bold: true, border: false, horizontal: 'center' },
  heading: { ...base, size: 12, bold: true, fill: colours.heading, indent: 1 },
  label: { ...base, fill: colours.label, horizontal: 'center' },
  header: { ...base, bold: true, fill: colours.header, horizontal: 'center' },
  text: { ...base, indent: 1 },
  note: { ...base, indent: 1, colour: PALE_INK, border: false },
  hint: { ...base, indent: 1, size: 10, colour: PALE_INK, fill: 'FCFCFC' },
  line: { ...base, border: false },
  link: { ...base, indent: 1, colour: '1F5FA8', border: false },
  entry: { ...base, indent: 1, fill: colours.entry, locked: false },
  computed: { ...base, indent: 1, fill: colours.computed },
  linked: { ...base, indent: 1, fill: colours.linked },
  locked: { ...base, indent: 1, fill: colours.locked, colour: PALE_INK },
};
