import { parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { ParameterOverrides } from './evaluate.js';
import { readParameterFile } from './parameter-file.js';
import { valueOn, type DatedValue } from './parameter.js';
import { rules } from './registry.js';

/** A figure that the notice of a round may set anew, for the 参数 sheet. */
export interface RoundFigure {
  /** `<rule or instrument>:<name>` */
  readonly id: string;
  /** What it limits, in Chinese. */
  readonly title: string;
  readonly unit: string;
  /** Every published value with its first day and the number (or title) of its document, the earliest first. */
  readonly published: readonly {
    readonly from: string | null;
    readonly value: string | number;
    readonly source: string;
  }[];
  /** The rules that use it. */
  readonly rules: ReadonlySet<string>;
}

/** A figure as somebody entered it. */
export interface EnteredFigure {
  readonly id: string;
  readonly value: string | number;
  readonly document?: string;
  readonly from?: string | number;
  readonly cell: string;
}

/** All figures that rounds may set anew, in the order in which the rules use them, each once. */
const adjustable = new Map(
  [...rules.values()].flatMap(({ provision: { instrument }, parameters }) =>
    Object.values(parameters)
      .filter(({ title }) => title !== undefined)
      .map((figure) => [figure.id, { figure, instrument }] as const),
  ),
);

/** The figures of some documents that a round may set anew. */
export const roundFigures = (instruments: readonly string[]): RoundFigure[] =>
  [...adjustable.values()].flatMap(({ figure, instrument }) => {
    if (!instruments.includes(instrument.id)) return [];
    const published = figure.values.flatMap(({ from, value, document }) =>
      typeof value === 'string' || typeof value === 'number'
        ? [{ from, value, source: document ?? instrument.number ?? instrument.title }]
        : [],
    );
    const using = [...rules.values()].filter(({ parameters }) =>
      Object.values(parameters).some(({ id }) => id === figure.id),
    );
    return [
      {
        id: figure.id,
        title: titleOf(figure.id),
        unit: figure.unit ?? '',
        published: published.sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1)),
        rules: new Set(using.map(({ id }) => id)),
      },
    ];
  });

/** The figures that a bureau gives, as they are entered on 参数; what rounds do not set anew has no row there. */
export const figuresGiven = (given: ParameterOverrides): Omit<EnteredFigure, 'cell'>[] =>
  Object.entries(given).flatMap(([id, values]) =>
    adjustable.has(id)
      ? values.flatMap(({ from, value, document }) =>
          (typeof value === 'string' || typeof value === 'number') && from !== null && document !== undefined
            ? [{ id, value, document, from }]
            : [],
        )
      : [],
  );

/** How 参数 is read: its name, and what day an entry means, in any notation of a date. */
interface ParameterSheet {
  readonly sheet: string;
  readonly dayOf: (entry: string | number) => string | undefined;
}

/** New figures as rules use them, and what is wrong with those that cannot be used. */
export function figuresEntered(entered: readonly EnteredFigure[], { sheet, dayOf }: ParameterSheet) {
  const diagnostics: Diagnostic[] = [];
  const overrides: Record<string, DatedValue<unknown>[]> = {};
  const used: UsedFigure[] = [];
  for (const one of entered) {
    const place = { sheet, cell: one.cell };
    const title = titleOf(one.id);
    const from = one.from === undefined ? undefined : dayOf(one.from);
    if (one.document === undefined || from === undefined) {
      diagnostics.push(diagnostic('regulations.figure-without-document', 'error', place, { title }));
      continue;
    }
    const [target = '', name = ''] = one.id.split(':');
    const value = isDay(one.id) ? (dayOf(one.value) ?? one.value) : numberWritten(one.value);
    try {
      const notice = { document: one.document, from, parameters: { [target]: { [name]: value } } };
      for (const [id, values] of Object.entries(readParameterFile(notice))) {
        (overrides[id] ??= []).push(...values.map((each) => ({ ...each, selfEntered: true as const })));
        used.push({ id, title, value: String(value), document: one.document, from, place });
      }
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      diagnostics.push(...error.diagnostics.map((each) => ({ ...each, place })));
    }
  }
  return { overrides: overrides satisfies ParameterOverrides, used, diagnostics };
}

/** A figure of 参数 that can be used. */
interface UsedFigure {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly document: string;
  readonly from: string;
  readonly place: Diagnostic['place'];
}

/**
 * Names each figure that a workbook sets for itself and that nobody else has set so: what counts in its stead in a
 * bureau's run, or that it counts in the institution's own check.
 */
export const selfEnteredFigures = (
  used: readonly UsedFigure[],
  { counting, given = {} }: { readonly counting: boolean; readonly given?: ParameterOverrides },
): Diagnostic[] =>
  used.flatMap(({ id, title, value, document, from, place }) => {
    const figure = adjustable.get(id)?.figure;
    const held =
      figure && valueOn({ ...figure, values: [...figure.values, ...(given[id] ?? [])] }, dayOfText(from));
    const published = `${String(held?.value ?? '')}${figure?.unit ?? ''}`;
    if (String(held?.value) === value) return [];
    const values = { title, value: `${value}${figure?.unit ?? ''}`, document, from, published };
    return counting
      ? [diagnostic('regulations.self-entered-figure', 'info', place, values)]
      : [diagnostic('regulations.self-entered-figure-unused', 'warning', place, values)];
  });

const titleOf = (id: string): string => adjustable.get(id)?.figure.title ?? id;

/** A share is typed as text, so that Excel makes no day of 1/4: 0.25 is a number all the same. */
const numberWritten = (value: string | number): string | number =>
  typeof value === 'string' && /^0?\.\d+$/.test(value) ? Number(value) : value;

/** Whether a figure is a day of the calendar. */
const isDay = (id: string): boolean => dayOfText(adjustable.get(id)?.figure.values[0]?.value) !== undefined;

const dayOfText = (value: unknown): CalendarDay | undefined =>
  typeof value === 'string' ? parseCalendarDay(value) : undefined;
