import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { ParameterOverrides } from './evaluate.js';
import { readParameterFile } from './parameter-file.js';
import { valueOn } from './parameter.js';
import { rules } from './registry.js';

/** A figure that the notice of a round may set anew, for the 参数 sheet. */
export interface RoundFigure {
  /** `<rule or instrument>:<parameter>` */
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

const TITLES: Readonly<Record<string, string>> = {
  'zj-2021-157:cap_normal_universities': '浙江师范大学、杭州师范大学申报上限',
  'zj-2021-157:cap_general': '其他机构申报上限',
  'zj-2021-157:cap_remote': '有远程培训资质的机构申报上限',
  'zj-2021-157:cap_under_one_year': '取得资质不满一年的机构申报上限',
  'zj-2021-157:max_projects_per_leader': '每名项目负责人的项目上限',
  'zj-2021-157:min_days_before_start': '课程表提前公布的天数',
  'zj-2021-157.s4.1.application:window_start': '项目申报开始日期',
  'zj-2021-157.s4.1.application:window_end': '项目申报截止日期',
  'zj-2021-157.s4.1.holding-period:window_start': '项目举办最早日期',
  'zj-2021-157.s4.1.holding-period:window_end': '项目举办最晚日期',
  'zj-2021-157.a2.10.training:window_start': '订单项目举办最早日期',
  'zj-2021-157.a2.10.training:window_end': '订单项目举办最晚日期',
  'hz-2019-5.s2.2.online-quarter:max_online_share': '线上学分的上限（90学分及以上）',
  'hz-2019-5.s2.2.online-third:max_online_share': '线上学分的上限（90学分以下）',
  'hz-2019-5.s2.2.online-quarter:credits_from': '线上学分按四分之一计的起点学分',
};

const addressed = (id: string): readonly [target: string, parameter: string] => {
  const [target = '', parameter = ''] = id.split(':');
  return [target, parameter];
};

/** The figures of some documents that a round may set anew, as they are in force. */
export const roundFigures = (instruments: readonly string[]): RoundFigure[] =>
  Object.entries(TITLES).flatMap(([id, title]) => {
    const [target, parameter] = addressed(id);
    const holder = [...rules.values()].find(
      (rule) =>
        instruments.includes(rule.instrument.id) &&
        (rule.id === target || rule.instrument.id === target) &&
        Object.hasOwn(rule.parameters, parameter),
    );
    const held = holder?.parameters[parameter];
    const value = held && valueOn(held)?.value;
    if (!holder || value === undefined) return [];
    const { title: document, number } = holder.instrument;
    return [{ id, title, inForce: `${String(value)}${held?.unit ?? ''}`, source: number ?? document }];
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
  const overrides: Record<string, Record<string, ParameterOverrides[string][string][number][]>> = {};
  for (const one of entered) {
    const place = { sheet, cell: one.cell };
    const title = TITLES[one.id] ?? one.id;
    const from = one.from === undefined ? undefined : dayOf(one.from);
    if (one.document === undefined || from === undefined) {
      diagnostics.push(diagnostic('regulations.figure-without-document', 'error', place, { title }));
      continue;
    }
    const [target, parameter] = addressed(one.id);
    const value = parameter.startsWith('window_') ? (dayOf(one.value) ?? one.value) : one.value;
    try {
      const read = readParameterFile({
        document: one.document,
        from,
        parameters: { [target]: { [parameter]: value } },
      });
      for (const [rule, figures] of Object.entries(read)) {
        const own = (overrides[rule] ??= {});
        for (const [name, values] of Object.entries(figures)) (own[name] ??= []).push(...values);
      }
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      diagnostics.push(...error.diagnostics.map((each) => ({ ...each, place })));
    }
  }
  return { overrides: overrides satisfies ParameterOverrides, diagnostics };
}
