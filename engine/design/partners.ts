import { fieldValue, type Dossier } from '../form/index.js';
import { parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import {
  checklists,
  namedList,
  normaliseName,
  rule,
  type EvaluationContext,
  type RuleId,
} from '../regulations/index.js';

/** Something that an applicant has to do, and the entry that says it is done. */
export interface DutyDefinition {
  readonly party: string;
  /** 派出“联合申报单位班主任” */
  readonly duty: string;
  readonly field: string;
  /** Words of which one stands in the entry; without them it is enough that it is filled in. */
  readonly says?: readonly string[];
  /** The provision that asks for it: a rule, or an item of the checklist. */
  readonly asks: RuleId;
}

export interface PartnersDefinition {
  readonly form: string;
  /** The duties are those of a cooperation with an approved remote institution. */
  readonly when: { readonly field: string; readonly is: string };
  readonly partner: string;
  readonly duties: readonly DutyDefinition[];
  /** The rule or item that asks whether the partner is on the list. */
  readonly approved: RuleId;
  /** The day by which the list is chosen. */
  readonly on: string;
}

export interface Duty {
  readonly party: string;
  readonly duty: string;
  /** `filled`: the entry says it. `unsaid`: the entry is there but does not mention it. */
  readonly state: 'filled' | 'unsaid' | 'blank';
  readonly article: string;
}

export interface Partners {
  readonly duties: readonly Duty[];
  /** In plain Chinese. */
  readonly remarks: readonly string[];
}

const articleOf = (id: RuleId): string => {
  const provision = rule(id)?.provision ?? checklists.get(id)?.provision;
  return provision
    ? `${provision.instrument.number ?? `《${provision.instrument.title}》`} ${provision.article}`
    : '';
};

/** What the two applicants have to do, and what of it the application does not say yet. */
export function partnersOf(
  { form, when, partner, duties, approved, on }: PartnersDefinition,
  dossier: Dossier,
  context: EvaluationContext = {},
): Partners {
  const text = (field: string): string => {
    const value = fieldValue(dossier.forms[form], field);
    return typeof value === 'string' ? value.trim() : '';
  };
  if (text(when.field) !== when.is) return { duties: [], remarks: [] };
  const list = duties.map(({ party, duty, field, says, asks }): Duty => {
    const entry = text(field);
    const said = says === undefined || says.some((word) => entry.includes(word));
    return {
      party,
      duty,
      state: entry === '' ? 'blank' : said ? 'filled' : 'unsaid',
      article: articleOf(asks),
    };
  });
  const lacking = (state: Duty['state'], words: string): string[] =>
    list
      .filter((one) => one.state === state)
      .map(({ party, duty, article }) => `${party}${duty}：${words}（${article}）`);
  const name = text(partner);
  return {
    duties: list,
    remarks: [
      ...lacking('blank', '没有填写'),
      ...lacking('unsaid', '填写的内容没有提到，请核对'),
      ...(name === '' ? [] : listRemarks(name, approved, parseCalendarDay(text(on)), context)),
    ],
  };
}

/** Whether a partner is approved, by the bureau's list; without one it is for people to look. */
function listRemarks(
  name: string,
  approved: RuleId,
  on: CalendarDay | undefined,
  context: EvaluationContext,
): string[] {
  const list = namedList(approved, on ?? context.on, context);
  if (!list)
    return [`附件2远程培训机构名录没有公开，请自行核对“${name}”是否在名录内（${articleOf(approved)}）`];
  if (list.names.some((one) => normaliseName(one) === normaliseName(name))) return [];
  return [
    `“${name}”不在${list.document}的远程培训机构名录内（${list.from}起，${list.names.length}家；${articleOf(approved)}）`,
  ];
}
