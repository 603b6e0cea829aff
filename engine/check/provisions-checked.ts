import { rule, rules, whyUnreached, type RuleId } from '../regulations/index.js';
import type { CheckResult } from './check-dossier.js';

/** A provision that no entry of a kit answers: an attestation, a document, or a fact that the forms do not record. */
export interface ProvisionForPerson {
  readonly rule: RuleId;
  readonly article: string;
  readonly reason: string;
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
    return [{ rule: id as RuleId, article: item.provision.article, reason }];
  });
  const documents = new Set(checklist.map((id) => rule(id)?.provision.instrument.id));
  const unasked = [...rules.values()].flatMap(({ id, provision }) => {
    const reason = whyUnreached(id);
    return documents.has(provision.instrument.id) && !askedAnywhere.has(id) && reason !== undefined
      ? [{ rule: id as RuleId, article: provision.article, reason }]
      : [];
  });
  return [...items, ...unasked];
}
