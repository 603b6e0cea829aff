import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { ParameterOverrides } from './evaluate.js';
import { readParameterFile } from './parameter-file.js';
import { valueOn } from './parameter.js';
import { rules } from './registry.js';

/** A figure that the notice of a round may set anew, for the 参数 sheet. */
export interface RoundFigure {
  /** `<rule or instrument>:<name>` */
  readonly id: string;
  /** What it limits, in Chinese. */
  readonly title: string;
  readonly inForce: string;
  /** Title and number of the document that set it. */
  readonly source: string;
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

/** The figures of some documents that a round may set anew, as they are in force. */
export const roundFigures = (instruments: readonly string[]): RoundFigure[] =>
  [...adjustable.values()].flatMap(({ figure, instrument }) => {
    const held = valueOn(figure);
    if (!instruments.includes(instrument.id) || held === undefined) return [];
    return [
      {
        id: figure.id,
        title: figure.title ?? figure.id,
        inForce: `${String(held.value)}${figure.unit ?? ''}`,
        source: held.document ?? instrument.number ?? instrument.title,
      },
    ];
  });

/** New figures as rules use them, and what is wrong with those that cannot be used. */
export function figuresEntered(
  entered: readonly EnteredFigure[],
  {
    sheet,
    dayOf,
  }: { readonly sheet: string; readonly dayOf: (entry: string | number) => string | undefined },
) {
  const diagnostics: Diagnostic[] = [];
  const overrides: Record<string, ParameterOverrides[string][number][]> = {};
  for (const one of entered) {
    const place = { sheet, cell: one.cell };
    const title = adjustable.get(one.id)?.figure.title ?? one.id;
    const from = one.from === undefined ? undefined : dayOf(one.from);
    if (one.document === undefined || from === undefined) {
      diagnostics.push(diagnostic('regulations.figure-without-document', 'error', place, { title }));
      continue;
    }
    const [target = '', parameter = ''] = one.id.split(':');
    const value = parameter.startsWith('window_') ? (dayOf(one.value) ?? one.value) : one.value;
    try {
      const read = readParameterFile({
        document: one.document,
        from,
        parameters: { [target]: { [parameter]: value } },
      });
      for (const [id, values] of Object.entries(read)) (overrides[id] ??= []).push(...values);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      diagnostics.push(...error.diagnostics.map((each) => ({ ...each, place })));
    }
  }
  return { overrides: overrides satisfies ParameterOverrides, diagnostics };
}
