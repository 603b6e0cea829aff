import { filled } from '../core/messages/message.js';
import type { FormRegistry } from '../form/index.js';
import { AUTHORITY_WORDS } from '../regulations/index.js';
import type { CheckReport, ReportBar, ReportBasis, ReportLine, ReportTone } from '../reports/index.js';
import { arithmeticWords } from './arithmetic-words.js';
import type { CheckMode, CheckResult } from './check-dossier.js';
import { countFindings } from './count-findings.js';
import { findingWord, wordOf, type FindingWord } from './finding-word.js';
import type { Finding } from './finding.js';
import { leftToPerson, nothingAsked, type ProvisionsChecked } from './provisions-checked.js';
import { sentenceOf } from './sentence-of.js';
import type { Settling } from './settling.js';
import { rootCauses, type RootCause } from './root-causes.js';
import { turnsOf } from './turns.js';
import { writtenPlaces } from './written-places.js';

const WHOLE = '整个工作簿';
/** What is to be mended first is a short list, or nobody reads it. */
const FIRST = 5;
/** Open provisions that wait for the same entries are one line; a report shows so many lines. */
const OPEN_SHOWN = 12;

export interface ReportDetails {
  readonly registry: FormRegistry;
  /** Title of the kit. */
  readonly kit: string;
  readonly institution: string;
  readonly file: string;
  readonly mode: CheckMode;
  /** How many provisions were judged, each once. */
  readonly provisions?: ProvisionsChecked;
  readonly bars: readonly ReportBar[];
  /** Finds out what mending one entry settles; without it nothing is promised. */
  readonly settle?: (cause: RootCause) => Settling | undefined;
  /** The program with its version, for the footer. */
  readonly program: string;
}

const TONES: Readonly<Record<FindingWord, ReportTone>> = {
  breach: 'bad',
  violation: 'bad',
  unread: 'bad',
  warning: 'warn',
  missing: 'todo',
  info: 'info',
};

/** A check as a page to print: the answer, what to do, and behind it why. */
export function reportOf({ findings, passed, open }: CheckResult, details: ReportDetails): CheckReport {
  const counts = countFindings(findings);
  const toDo = findings.filter((one) => findingWord(one) !== 'info');
  const bases = new Bases();
  const numbered = toDo.map((one) => ({ one, line: lineOf(one, bases) }));
  return {
    title: '办表检查报告',
    subject: [details.kit, details.institution].filter((part) => part !== '').join('　'),
    file: details.file,
    verdict: verdictOf(counts, details.mode),
    numbers: [
      { value: counts.wrong, words: '条不符合', tone: counts.wrong > 0 ? 'bad' : '' },
      { value: counts.unread, words: '处未能读取', tone: counts.unread > 0 ? 'bad' : '' },
      { value: counts.missing, words: '处未填', tone: counts.missing > 0 ? 'todo' : '' },
      { value: counts.warnings, words: '条提醒', tone: counts.warnings > 0 ? 'warn' : '' },
      { value: passed, words: '条符合', tone: '' },
      { value: open.length, words: '条尚不能判断', tone: '' },
    ],
    provisions: provisionWords(details.provisions),
    first: firstOf(findings, details.settle),
    bars: details.bars,
    sheets: bySheet(numbered, details.registry),
    remarks: findings
      .filter((one) => findingWord(one) === 'info')
      .map((one) => ({ place: writtenPlaces(one.places), message: sentenceOf(one) })),
    bases: bases.all(),
    readings: readingsOf(toDo),
    unevaluated: details.mode === 'final' ? openOf(open) : [],
    footer: filled(
      '{program}。本报告由程序对照规定生成，供申报和审核参考；以规定原文和主管部门的解释为准。',
      {
        program: details.program,
      },
    ),
  };
}

function verdictOf(
  { wrong, unread, warnings, missing }: ReturnType<typeof countFindings>,
  mode: CheckMode,
): CheckReport['verdict'] {
  if (wrong + unread > 0) return { tone: 'bad', words: '暂不能报送' };
  if (missing > 0) return { tone: 'open', words: '暂不能报送：还有未填的' };
  if (mode !== 'final') return { tone: 'good', words: '已填写的内容没有发现问题' };
  return warnings > 0
    ? { tone: 'open', words: '可以报送，提醒的事项请先核对' }
    : { tone: 'good', words: '可以报送，没有发现问题' };
}

/** Each provision counted once. */
const provisionWords = (provisions: ProvisionsChecked | undefined): string =>
  provisions === undefined
    ? ''
    : nothingAsked(provisions)
      ? `规定逐条：还没有填写，尚未核对；${leftToPerson(provisions, 'zh')}`
      : `规定逐条：已核对并符合 ${provisions.kept} 条，不符合或有疑问 ${provisions.notKept} 条，因未填或未能读取尚不能判断 ${provisions.open} 条，${leftToPerson(provisions, 'zh')}`;

function firstOf(findings: readonly Finding[], settle: ReportDetails['settle']): CheckReport['first'] {
  return rootCauses(findings)
    .filter(({ first, others }) => others.length > 0 && first.remedy !== undefined && first.remedy !== '')
    .slice(0, FIRST)
    .map((cause) => {
      const { first, others } = cause;
      const settled = settle?.(cause)?.settled ?? [];
      return {
        place: writtenPlaces(first.places),
        remedy: first.remedy ?? '',
        settles: settled.length > 1 ? settled.length - 1 : 0,
        others: others.length,
      };
    });
}

function lineOf(one: Finding, bases: Bases): ReportLine {
  const message = sentenceOf(one);
  const wanted = one.permitted !== undefined && one.permitted !== '' && !message.includes(one.permitted);
  return {
    number: bases.numberOf(one),
    tone: TONES[findingWord(one)],
    word: wordOf(one, 'zh'),
    place: writtenPlaces(one.places),
    message,
    figures: arithmeticWords(one.arithmetic, 'zh') ?? (wanted ? `应为：${one.permitted ?? ''}` : ''),
    remedy: one.remedy ?? '',
    note: one.notes.join('；'),
  };
}

/** The provisions that findings rest on, each once, with the numbers of the findings. */
class Bases {
  #count = 0;
  readonly #found = new Map<
    string,
    { readonly numbers: string[]; readonly basis: Omit<ReportBasis, 'numbers'> }
  >();

  numberOf({ citations, authority }: Finding): string {
    if (citations.length === 0) return '';
    this.#count += 1;
    const number = String(this.#count);
    for (const { instrument, article, quote } of citations) {
      const words = authority === undefined ? '' : AUTHORITY_WORDS[authority];
      const key = [instrument, article, quote, words].join('\n');
      const known = this.#found.get(key);
      if (known) known.numbers.push(number);
      else
        this.#found.set(key, { numbers: [number], basis: { authority: words, instrument, article, quote } });
    }
    return number;
  }

  all(): ReportBasis[] {
    return [...this.#found.values()].map(({ numbers, basis }) => ({ numbers: numbers.join('、'), ...basis }));
  }
}

/** The table, sheet by sheet in the order of the workbook; within a sheet the gravest first. */
function bySheet(
  numbered: readonly { readonly one: Finding; readonly line: ReportLine }[],
  registry: FormRegistry,
): CheckReport['sheets'] {
  const sheets = new Map<string, ReportLine[]>();
  const order = new Map<string, number>();
  const turnOf = turnsOf(registry);
  for (const { one, line } of numbered) {
    const [first] = one.places;
    const name = first?.sheet ?? registry.forms.get(one.form ?? '')?.title ?? WHOLE;
    const place = line.place.startsWith(`${name} `) ? line.place.slice(name.length + 1) : line.place;
    sheets.set(name, [...(sheets.get(name) ?? []), { ...line, place }]);
    order.set(name, Math.min(order.get(name) ?? Infinity, turnOf({ form: one.form, ...first })));
  }
  return [...sheets]
    .map(([name, lines]) => ({ name, lines }))
    .sort((one, other) => (order.get(one.name) ?? 0) - (order.get(other.name) ?? 0));
}

function readingsOf(findings: readonly Finding[]): CheckReport['readings'] {
  const known = new Map(
    findings.flatMap(({ readings }) => readings).map((one) => [`${one.point}\n${one.reading}`, one]),
  );
  return [...known.values()];
}

function openOf(open: CheckResult['open']): CheckReport['unevaluated'] {
  const waiting = new Map<string, string[]>();
  for (const { article, instrument, missing, label = '' } of open) {
    // 表1校舍 says nothing beside 表1校舍（推定）.
    const words = `${instrument} ${article}${article.includes(label) ? '' : `（${label}）`}`;
    const key = [...new Set(missing)].join('、');
    waiting.set(key, [...(waiting.get(key) ?? []), words]);
  }
  const alike = new Map<string, { readonly missing: Set<string>; count: number }>();
  for (const [missing, articles] of waiting) {
    const [first = ''] = articles;
    const line = alike.get(first) ?? { missing: new Set(), count: 0 };
    for (const one of missing.split('、')) line.missing.add(one);
    alike.set(first, { missing: line.missing, count: line.count + articles.length });
  }
  const lines = [...alike].map(([article, { missing, count }]) => ({
    missing: [...missing].join('、'),
    article: count === 1 ? article : `${article} 等 ${String(count)} 条`,
  }));
  const rest = lines.length - OPEN_SHOWN;
  return rest <= 0
    ? lines
    : [
        ...lines.slice(0, OPEN_SHOWN),
        { article: `其余 ${String(rest)} 组规定`, missing: '补全上面未填的各处后再检查' },
      ];
}
