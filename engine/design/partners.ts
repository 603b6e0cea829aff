import type { Language } from '../core/messages/message.js';
import { fieldValue, type Dossier } from '../form/index.js';
import { parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import {
  articleOf,
  checklists,
  namedList,
  normaliseName,
  rule,
  type EvaluationContext,
  type RuleId,
} from '../regulations/index.js';
import type { Twin } from './twin.js';

/** Something that an applicant has to do, and the entry that says it is done. */
export interface DutyDefinition {
  readonly party: Twin;
  /** 派出“联合申报单位班主任” */
  readonly duty: Twin;
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
  readonly remarks: readonly string[];
}

const words = {
  zh: {
    blank: (party: string, duty: string, article: string) => `${party}${duty}：没有填写（${article}）`,
    unsaid: (party: string, duty: string, article: string) =>
      `${party}${duty}：填写的内容没有提到，请核对（${article}）`,
    noList: (name: string, article: string) =>
      `附件2远程培训机构名录没有公开，请自行核对“${name}”是否在名录内（${article}）`,
    notListed: (name: string, document: string, from: string, count: number, article: string) =>
      `“${name}”不在${document}的远程培训机构名录内（${from}起，${count}家；${article}）`,
  },
  en: {
    blank: (party: string, duty: string, article: string) => `${party}: ${duty}: not filled in (${article})`,
    unsaid: (party: string, duty: string, article: string) =>
      `${party}: ${duty}: what is filled in does not mention it (${article})`,
    noList: (name: string, article: string) =>
      `the list of remote institutions (附件2) is not public: whether “${name}” is on it is for you to look up (${article})`,
    notListed: (name: string, document: string, from: string, count: number, article: string) =>
      `“${name}” is not on the list of remote institutions of ${document} (from ${from}, ${count} institutions; ${article})`,
  },
} as const;

const articleOfRule = (id: RuleId): string => {
  const provision = rule(id)?.provision ?? checklists.get(id)?.provision;
  return provision ? articleOf(provision) : '';
};

/** What the two applicants have to do, and what of it the application does not say yet. */
export function partnersOf(
  { form, when, partner, duties, approved, on }: PartnersDefinition,
  dossier: Dossier,
  context: EvaluationContext = {},
  language: Language = 'zh',
): Partners {
  const say = words[language];
  const text = (field: string): string => {
    const value = fieldValue(dossier.forms[form], field);
    return typeof value === 'string' ? value.trim() : '';
  };
  if (text(when.field) !== when.is) return { duties: [], remarks: [] };
  const list = duties.map(({ party, duty, field, says, asks }): Duty => {
    const entry = text(field);
    const said = says === undefined || says.some((word) => entry.includes(word));
    return {
      party: party[language],
      duty: duty[language],
      state: entry === '' ? 'blank' : said ? 'filled' : 'unsaid',
      article: articleOfRule(asks),
    };
  });
  const lacking = (state: Exclude<Duty['state'], 'filled'>): string[] =>
    list
      .filter((one) => one.state === state)
      .map(({ party, duty, article }) => say[state](party, duty, article));
  const name = text(partner);
  return {
    duties: list,
    remarks: [
      ...lacking('blank'),
      ...lacking('unsaid'),
      ...(name === '' ? [] : listRemarks(name, approved, parseCalendarDay(text(on)), context, language)),
    ],
  };
}

/** Whether a partner is approved, by the bureau's list; without one it is for people to look. */
function listRemarks(
  name: string,
  approved: RuleId,
  on: CalendarDay | undefined,
  context: EvaluationContext,
  language: Language,
): string[] {
  const say = words[language];
  const list = namedList(approved, on ?? context.on, context);
  if (!list) return [say.noList(name, articleOfRule(approved))];
  if (list.names.some((one) => normaliseName(one) === normaliseName(name))) return [];
  return [
    say.notListed(name, `${list.document}`, `${list.from}`, list.names.length, articleOfRule(approved)),
  ];
}
