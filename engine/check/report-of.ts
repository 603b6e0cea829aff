import type { ProvisionsChecked } from './provisions-checked.js';
import type { Level } from '../core/diagnostic.js';
import { levelWords } from '../core/messages/level-words.js';
import { filled } from '../core/messages/message.js';
import type { FormRegistry } from '../form/index.js';
import { AUTHORITY_WORDS } from '../regulations/index.js';
import type { CheckReport, ReportBar, ReportFinding } from '../reports/index.js';
import type { CheckMode, CheckResult } from './check-dossier.js';
import type { Finding } from './finding.js';
import { writtenPlaces } from './written-places.js';

const WHOLE = '整个工作簿';

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
  /** The program with its version, for the footer. */
  readonly program: string;
}

/** A check as a page to print. */
export const reportOf = (result: CheckResult, details: ReportDetails): CheckReport => ({
  title: '办表检查报告',
  subject: [details.kit, details.institution].filter((part) => part !== '').join('　'),
  file: details.file,
  mode: details.mode === 'final' ? '送审前（未填的必填项也列出）' : '填写中（只看已填的内容）',
  verdict: withProvisions(verdictOf(result, details.mode), details.provisions),
  bars: details.bars,
  groups: groupsOf(result.findings, details.registry),
  unevaluated:
    details.mode === 'final'
      ? result.open.map(({ article, instrument, missing, label }) => ({
          article: [label, instrument, article].filter((part) => part !== undefined).join(' '),
          missing: missing.join('、'),
        }))
      : [],
  footer: filled('{program}。本报告由程序对照规定生成，供申报和审核参考；以规定原文和主管部门的解释为准。', {
    program: details.program,
  }),
});

function verdictOf({ findings, passed, open }: CheckResult, mode: CheckMode): CheckReport['verdict'] {
  const count = (level: Level): number => findings.filter((one) => one.level === level).length;
  const [errors, violations, warnings] = [count('error'), count('violation'), count('warning')];
  const counts = `违规 ${violations}，错误 ${errors}，提醒 ${warnings}；符合规定 ${passed} 条，因未填不能判断 ${open.length} 条`;
  if (violations > 0) return { tone: 'bad', words: `有 ${violations} 处违反规定`, counts };
  if (errors > 0) return { tone: 'bad', words: `有 ${errors} 处未填或填错`, counts };
  if (warnings > 0) return { tone: 'open', words: `没有违反规定，有 ${warnings} 处提醒`, counts };
  return { tone: 'good', words: mode === 'final' ? '没有发现问题' : '已填写的内容没有发现问题', counts };
}

/** 规定逐条：……: each provision counted once. */
function withProvisions(
  verdict: CheckReport['verdict'],
  provisions: ProvisionsChecked | undefined,
): CheckReport['verdict'] {
  if (!provisions) return verdict;
  const { kept, notKept, open, forPerson } = provisions;
  const each = `规定逐条：已核对并符合 ${kept} 条，不符合或有疑问 ${notKept} 条，因缺填写尚不能判断 ${open} 条，须由人核对 ${forPerson.length} 条`;
  return { ...verdict, counts: `${verdict.counts}。${each}` };
}

function groupsOf(findings: readonly Finding[], registry: FormRegistry): CheckReport['groups'] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const title = registry.forms.get(finding.form ?? '')?.title ?? WHOLE;
    groups.set(title, [...(groups.get(title) ?? []), reportFinding(finding)]);
  }
  return [...groups].map(([title, all]) => ({ title, findings: all }));
}

const reportFinding = (one: Finding): ReportFinding => ({
  level: one.level,
  levelWord: levelWords[one.level].zh,
  message: one.label === undefined ? one.message : `${one.label}：${one.message}`,
  place: writtenPlaces(one.places),
  actual: one.actual ?? '',
  permitted: one.permitted ?? '',
  remedy: one.remedy ?? '',
  ...(one.authority === undefined ? {} : { authority: AUTHORITY_WORDS[one.authority] }),
  citations: one.citations.map(({ instrument, article, quote }) => ({ instrument, article, quote })),
  readings: one.readings,
  note: one.notes.join('；'),
});
