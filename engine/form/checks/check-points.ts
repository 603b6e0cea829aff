import { ExactNumber } from '../../core/exact-number.js';
import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import { fieldsOf } from '../fields-of.js';
import type { FormDefinition } from '../form-definition.js';
import type { Indicator, MatrixSection } from '../section-definition.js';

/** A heading states the points of its indicators at its end: 办学条件（30分）, A1依法办学36分. */
const STATED = /(\d+(?:\.\d+)?)分?）?$/;

/** The points of evaluation forms: indicators against their headings, score fields and allowed scores. */
export function checkPoints(form: FormDefinition): Diagnostic[] {
  const fields = new Map(fieldsOf(form).map(({ field }) => [field.id, field]));
  const fault = (id: string, found: string | number, allowed: string | number): Diagnostic =>
    diagnostic('form.points-sum', 'error', { form: form.id }, { id, found, allowed });
  return form.sections
    .filter((section): section is MatrixSection => section.kind === 'matrix')
    .flatMap(({ indicators = [] }) => [
      ...sumsUnder(indicators, (one) => one.firstLevel, fault),
      ...sumsUnder(indicators, (one) => `${one.firstLevel}\n${one.secondLevel}`, fault),
      ...indicators.flatMap((indicator) => {
        const { scoreField, points, allowedScores = [] } = indicator;
        const declared = fields.get(scoreField)?.points;
        return [
          ...(declared === undefined || declared === points ? [] : [fault(scoreField, declared, points)]),
          ...allowedScores.filter((score) => score > points).map((score) => fault(scoreField, score, points)),
        ];
      }),
    ]);
}

function sumsUnder(
  indicators: readonly Indicator[],
  heading: (indicator: Indicator) => string,
  fault: (id: string, found: string, allowed: string) => Diagnostic,
): Diagnostic[] {
  const groups = new Map<string, Indicator[]>();
  for (const one of indicators) groups.set(heading(one), [...(groups.get(heading(one)) ?? []), one]);
  return [...groups].flatMap(([words, group]) => {
    const stated = STATED.exec(words)?.[1];
    const sum = ExactNumber.sum(group.map((one) => one.points));
    return stated === undefined || sum.equals(stated) ? [] : [fault(words, sum.toString(), stated)];
  });
}
