import type { Binding } from '../bindings/index.js';
import { filled } from '../core/messages/message.js';
import type { Dossier, EntryPath } from '../form/index.js';
import {
  articleOf,
  asksForEntries,
  latestFiguresInWords,
  type Rule,
  type RuleFinding,
} from '../regulations/index.js';
import { stateWords, tallyWeights, unkeptWords, type CheckRow } from '../workbook/index.js';
import type { CalculationCells, Sharing } from './calculation-cells.js';
import type { Compiling } from './compiling.js';
import { compilerOf, LONGEST, type AskedRule, type Cells } from './asked-rule.js';
import { EntryCells } from './entry-cells.js';
import { silences } from './in-force.js';
import { formsRead, isUntouched, untouched } from './untouched.js';
import { unfinishedFormula } from './sheet-counts.js';
import { both, FAILED, Inexpressible, noOf, silentOnBlankRows, yesOf, type Truth } from './valued.js';
import type { FoundForRow } from './found-in-dossier.js';
import { shownValuesOf, type ShownValues } from './shown-values.js';
import { holdsText, writtenAsText } from './written-as-text.js';

const { lacking: LACKING, warned: WARNED, unkept: UNKEPT } = tallyWeights;
const ONLY_A_RESULT = '只给出一个结果，没有符合不符合可判';

const GIVES_WAY = '另有后来的专门规定，只作提示';
const NEVER_SPEAKS = '套表里的情形都不在它的适用范围内';
/** What is said of the form itself, not of an entry, may leave nothing to judge. */
const isNever = ({ yes, there, no }: Truth): boolean => yes === '0' && there.length === 0 && no === undefined;

/** Why a rule that is asked has no formula, in Chinese; `undefined` where it has one. */
export function whyNoFormula(asked: AskedRule, cells: Cells): string | undefined {
  const { decision } = asked.rule;
  if (!decision) return '还没有写成可以换算成公式的样子';
  if (!decision.holds) return ONLY_A_RESULT;
  try {
    tallyOf(asked, cells);
    return undefined;
  } catch (error) {
    if (error instanceof Inexpressible) return error.message;
    throw error;
  }
}

/** How many things a rule judges, each that is not kept counting more; an error of one binding does not touch the others. */
function tallyOf(asked: AskedRule, cells: Cells): string {
  const write = (calculations?: CalculationCells, columns = false): string | undefined => {
    const formula = asked.bindings
      .map((binding) => `IFERROR(${countOf(asked, binding, cells, { calculations, columns })},0)`)
      .join('+');
    return formula.length < LONGEST ? formula : undefined;
  };
  const { calculations } = cells;
  const written =
    write() ??
    calculations.attempt(() => write(calculations)) ??
    calculations.attempt(() => write(calculations, true));
  if (written === undefined) throw new Inexpressible('公式比一格能放的长');
  return written;
}

/** What not keeping a rule is called on 检查: one that only asks for entries is not broken by a blank, which is 未填. */
export function failureOf({
  severity,
  authority,
  decision,
  lacking,
}: Rule): 'violation' | 'warning' | 'missing' {
  if (lacking === 'always' || (decision && asksForEntries(decision))) return 'missing';
  return authority !== 'reading' && (severity === 'violation' || decision?.violation)
    ? 'violation'
    : 'warning';
}
/** What each failing counts. */
const weightOf = (rule: Rule, level: string): number => {
  if (level === 'absent') return LACKING;
  const failure = failureOf(rule);
  return failure === 'missing' || (level === 'violation') === (failure === 'violation') ? UNKEPT : WARNED;
};

function countOf(asked: AskedRule, binding: Binding, cells: Cells, sharing: Sharing): string {
  const { rule } = asked;
  const { decision } = rule;
  if (!decision?.holds) throw new Inexpressible(ONLY_A_RESULT);
  const c = compilerOf(asked, binding, new EntryCells(cells.formulas), cells.figures, sharing);
  const spoken = [binding.about.where?.node, decision.when].flatMap((node) => (node ? [c.truth(node)] : []));
  if (spoken.some(isNever)) throw new Inexpressible(NEVER_SPEAKS);
  const holds = c.truth(decision.holds);
  const weight = weightFormula(rule, c);
  if (binding.about.givesWay !== undefined) throw new Inexpressible(GIVES_WAY);
  const { each } = binding.about;
  if (each && !('roster' in each)) throw new Inexpressible(each.why);
  const counted = each
    ? overRows({ spoken, holds, weight, used: new EntryCells(cells.formulas).used(each.form, each.roster) })
    : once({ spoken, holds, weight });
  const silent = [...silences(rule, binding, c, cells.figures), ...untouched(binding, cells.formulas)];
  return silent.length === 0 ? counted : `IF(OR(${silent.join(',')}),0,${counted})`;
}

/** Where not keeping the rule is graver or less grave than its severity. */
function weightFormula(rule: Rule, c: Compiling): string {
  const lessOrGraver = [
    ['info', 'info'],
    ['warning', 'warning'],
    ['violation', 'violation'],
    ['byReading', 'warning'],
    ['absent', 'absent'],
  ] as const;
  return lessOrGraver.reduce(
    (otherwise, [part, level]) => {
      const where = rule.decision?.[part];
      if (!where) return otherwise;
      const met = c.truth(where);
      const own = weightOf(rule, level);
      return `(${otherwise}+(${own}-${otherwise})*(${yesOf(met)}))`;
    },
    String(weightOf(rule, rule.severity)),
  );
}

interface Judged {
  readonly spoken: readonly Truth[];
  readonly holds: Truth;
  readonly weight: string;
}

function once({ spoken, holds, weight }: Judged): string {
  if (holds.rows !== undefined || spoken.some(({ rows }) => rows !== undefined))
    throw new Inexpressible('没有说明是哪一行');
  const judged =
    holds.no === undefined
      ? known(holds, `IF(${holds.yes},1,${weight})`)
      : `IF(${yesOf(holds)},1,IF(${noOf(holds)},${weight},0))`;
  return spoken.reduceRight((inner, one) => `IF(${yesOf(one)},${inner},0)`, judged);
}

const known = ({ there }: Truth, formula: string): string =>
  there.length === 0 ? formula : `IF(AND(${there.join(',')}),${formula},0)`;

function overRows({ spoken, holds, weight, used }: Judged & { readonly used: string }): string {
  const silent = [...spoken, holds].some(silentOnBlankRows);
  const where = [...(silent ? [] : [used]), ...spoken.map(yesOf)];
  const judged =
    holds.graded !== undefined && /^\d+$/.test(weight)
      ? `LOOKUP(${holds.graded},{0,1,${FAILED}},{1,0,${weight}})`
      : holds.no === undefined
        ? both(...holds.there, `${weight}-(${weight}-1)*(${holds.yes})`)
        : `((${yesOf(holds)})+${weight}*(${noOf(holds)}))`;
  return `SUMPRODUCT(${where.length === 0 ? '' : `${both(...where)}*`}${judged})`;
}

/** A row of 检查 before anything is entered. */
export interface CompiledRow {
  readonly asked: AskedRule;
  readonly tally: string;
  readonly shown: ShownValues | undefined;
  /** How many required entries are blank that it waits for. */
  readonly unfinished: string | undefined;
  /** Where a number that it reads is written as text, which the formulas cannot calculate with. */
  readonly texts: (dossier: Dossier) => ReturnType<typeof holdsText>;
}

/**
 * The tally that leaves a rule open where the formulas cannot read a number that it is about. Of rows of which some
 * cannot be read, those that are not kept count; that the others are kept does not decide, nor that some seem blank.
 */
function calculableTally(asked: AskedRule, cells: Cells): string {
  const tally = tallyOf(asked, cells);
  const { inRows, forAll } = writtenAsText(asked, cells);
  const asksOnly = failureOf(asked.rule) === 'missing';
  const opens = [forAll, asksOnly ? inRows : undefined].filter((one) => one !== undefined);
  const step = `IF(${inRows ?? '0'}>0,${WARNED},1)`;
  const ofRows = inRows === undefined || asksOnly ? tally : `INT((${tally})/${step})*${step}`;
  return opens.length === 0 ? ofRows : `IF(${opens.join('+')}>0,0,${ofRows})`;
}

/** The rows of 检查 for the rules that are formulas. */
export const compiledRows = (asked: readonly AskedRule[], cells: Cells): CompiledRow[] =>
  asked.flatMap((one) =>
    whyNoFormula(one, cells) === undefined
      ? [
          {
            asked: one,
            tally: calculableTally(one, cells),
            shown: shownValuesOf(one, cells),
            unfinished:
              one.rule.lacking === 'until-filled'
                ? unfinishedFormula(cells.counts, formsRead(one))
                : undefined,
            texts: (dossier) => holdsText(one, cells.formulas, dossier),
          },
        ]
      : [],
  );

/** The row with the results that the engine found for a dossier. @param found with the findings that cite its rule */
export function checkRow(
  { asked, tally, shown, unfinished, texts }: CompiledRow,
  found: FoundForRow & { readonly findings: readonly RuleFinding<EntryPath>[] },
): CheckRow {
  const { rule } = asked;
  const failure = failureOf(rule);
  const written = found.dossier && texts(found.dossier);
  const open = written === 'for-all' || (written === 'in-rows' && failure === 'missing');
  const own = found.findings.filter(
    (one) =>
      !open &&
      !(
        written === 'in-rows' &&
        (one.level === undefined || one.outcome === 'value' || one.absent === 'here')
      ) &&
      one.missing.length === 0 &&
      !(found.dossier && isUntouched(asked, one, found.dossier)),
  );
  const failing = own.filter(({ level, outcome }) => level !== undefined && outcome !== 'value');
  const main = failing[0] ?? own[0];
  const weights = failing.map(({ level, absent }) =>
    absent === 'here' ? LACKING : weightOf(rule, level ?? ''),
  );
  const heaviest = Math.max(0, ...weights);
  const waits = unfinished !== undefined && [...formsRead(asked)].some((form) => found.unfinished?.has(form));
  const state =
    own.length === 0
      ? 'not-applicable'
      : failing.length === 0
        ? 'pass'
        : heaviest === LACKING || (heaviest === UNKEPT && waits)
          ? 'missing'
          : heaviest === UNKEPT
            ? failure
            : 'warning';
  const unkept = unkeptWords[heaviest === LACKING ? 'missing' : failure];
  // Of provisions that are alike one finding speaks, in the words of the gravest; each line shows its own.
  const isOwn = main === undefined || main.rule === rule.id;
  const result = shown?.result(found, isOwn ? { actual: main?.actual, permitted: main?.limit } : undefined);
  const whenJudged = (formula: string, said: string | number) => ({
    formula,
    result: own.length === 0 ? '' : said,
  });
  return {
    id: rule.id,
    title: statementOf(rule),
    failure,
    tally: {
      formula: tally,
      result: failing.length > 0 ? failing.length * heaviest : own.length,
    },
    state: { result: stateWords[state] },
    actual: shown
      ? whenJudged(shown.actual, plain(result?.actual))
      : whenJudged('', `${failing.length}${unkept}`),
    permitted: shown
      ? whenJudged(shown.permitted, plain(result?.permitted))
      : whenJudged('', `0${unkeptWords[failure]}`),
    article: articleOf(rule.provision),
    ...(unfinished === undefined ? {} : { unfinished }),
  };
}

/** Numbers as numbers, so that cells hold what the formulas give; 000321 is a postcode. */
const plain = (shown: string | undefined): string | number =>
  shown !== undefined && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(shown) ? Number(shown) : (shown ?? '');

/** What a rule checks, in plain Chinese, with its figures. @throws RangeError when the rule does not say it. */
export function statementOf({ id, states, parameters }: Rule): string {
  if (states === undefined) throw new RangeError(`${id} does not state what it checks`);
  return filled(states, latestFiguresInWords(parameters));
}
