import type { Language } from '../core/messages/message.js';
import { rule, rules, whyUnreached, type RuleId } from '../regulations/index.js';
import type { CheckResult } from './check-dossier.js';

/** A provision that no entry of a kit answers: an attestation, a document, or a fact that the forms do not record. */
export interface ProvisionForPerson {
  readonly rule: RuleId;
  readonly article: string;
  readonly reason: string;
  /** Whether it is asked on the workbook's 核对清单; what no form records is not. */
  readonly listed: boolean;
}

/** How many provisions a check judged, each counted once, whatever the number of rows that it was asked of. */
export interface ProvisionsChecked {
  readonly kept: number;
  readonly notKept: number;
  readonly open: number;
  /** The entries that the open ones lack, with how many provisions wait for each; the most first. */
  readonly missing: readonly { readonly entry: string; readonly provisions: number }[];
  readonly forPerson: readonly ProvisionForPerson[];
}

/** Whether nothing could be asked of any provision, for nothing is filled in. */
export const nothingAsked = ({ kept, notKept, open }: ProvisionsChecked): boolean =>
  kept + notKept + open === 0;

/** What a person has to look at in a kit. */
export interface KitProvisions {
  /** What is answered and handed in beside the forms. */
  readonly checklist: readonly string[];
  /** The rules that the kit's forms ask. */
  readonly asked: ReadonlySet<string>;
  /** The rules that the forms of any kit ask. */
  readonly askedAnywhere: ReadonlySet<string>;
}

const ANSWERED = '由填表人在“核对清单”中答复，由审核的人核实';
const HANDED_IN = '由审核的人核对所附材料';

const LEFT_WORDS = {
  zh: {
    all: (all: number) => `须由人核对 ${all} 条`,
    listed: '都在“核对清单”上',
    both: (listed: number, others: number) => `“核对清单”上 ${listed} 条，表中没有记录的 ${others} 条`,
    within: (inner: string) => `（${inner}）`,
  },
  en: {
    all: (all: number) => `${all} for a person`,
    listed: 'all on 核对清单',
    both: (listed: number, others: number) => `${listed} on 核对清单, ${others} that no form records`,
    within: (inner: string) => ` (${inner})`,
  },
} as const;

/** How many provisions are left to a person, and how many of them 核对清单 asks, which counts its own. */
export function leftToPerson({ forPerson }: ProvisionsChecked, language: Language): string {
  const words = LEFT_WORDS[language];
  const listed = forPerson.filter((one) => one.listed).length;
  const others = forPerson.length - listed;
  const whole = words.all(forPerson.length);
  if (listed === 0) return whole;
  return `${whole}${words.within(others === 0 ? words.listed : words.both(listed, others))}`;
}

/** Counts the provisions of a check, and names those that are left to a person, with the reason. */
export function provisionsChecked(result: CheckResult, kit: KitProvisions): ProvisionsChecked {
  const failing = new Set(
    result.findings
      .filter(({ kind, level }) => kind === 'regulation' && (level === 'violation' || level === 'warning'))
      .flatMap(({ citations }) => citations.map((one) => one.rule)),
  );
  const open = new Map(result.open.map((one) => [one.rule, one] as const));
  const kept = (result.kept ?? []).filter((id) => !failing.has(id) && !open.has(id));
  const waiting = new Map<string, Set<string>>();
  for (const one of result.open)
    for (const entry of one.missing) waiting.set(entry, (waiting.get(entry) ?? new Set()).add(one.rule));
  return {
    kept: kept.length,
    notKept: failing.size,
    open: [...open.keys()].filter((id) => !failing.has(id)).length,
    missing: [...waiting]
      .map(([entry, provisions]) => ({ entry, provisions: provisions.size }))
      .sort((one, other) => other.provisions - one.provisions),
    forPerson: forPerson(kit),
  };
}

function forPerson({ checklist, asked, askedAnywhere }: KitProvisions): ProvisionForPerson[] {
  const items = checklist.flatMap((id) => {
    const item = rule(id);
    if (!item || asked.has(id)) return [];
    const reason = 'documents_present' in item.inputs ? HANDED_IN : ANSWERED;
    return [{ rule: id as RuleId, article: item.provision.article, reason, listed: true }];
  });
  const documents = new Set(checklist.map((id) => rule(id)?.provision.instrument.id));
  const unasked = [...rules.values()].flatMap(({ id, provision }) => {
    const reason = whyUnreached(id);
    return documents.has(provision.instrument.id) && !askedAnywhere.has(id) && reason !== undefined
      ? [{ rule: id as RuleId, article: provision.article, reason, listed: false }]
      : [];
  });
  return [...items, ...unasked];
}
