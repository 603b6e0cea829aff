import type { Claims } from './claims.js';
import { countFindings, type Finding, type FindingCounts } from '../check/index.js';
import type { PrintedDocument, WorkbookRecord } from './workbook-record.js';

/** So many findings of one workbook stand in the summary; its own report has them all. */
const FINDINGS_IN_SUMMARY = 60;

/** What the summary of a run says of one workbook. */
export interface SummaryRow extends Pick<
  WorkbookRecord,
  'file' | 'kit' | 'state' | 'institution' | 'blank' | 'passed'
> {
  readonly counts: FindingCounts;
  /** The gravest first, without those that are only said; not more than the summary shows. */
  readonly findings: readonly Finding[];
  readonly documents: readonly PrintedDocument[];
  readonly outputs: readonly string[];
  readonly contents: string;
  readonly claims: Claims;
}

/** The part of a record that is kept until the end of the run. */
export function summaryRow(record: WorkbookRecord): SummaryRow {
  const { file, kit, state, institution, blank, passed, documents, claims, contents } = record;
  return {
    file,
    kit,
    state,
    institution,
    blank,
    passed,
    counts: countFindings(record.findings),
    documents,
    claims,
    contents,
    findings: record.findings.filter(({ level }) => level !== 'info').slice(0, FINDINGS_IN_SUMMARY),
    outputs: record.outputs.map(({ name }) => name),
  };
}

const STATES = { unreadable: 0, failed: 1, done: 2 } as const;

/** The worst first: what could not be opened, then by what is wrong, unread, blank and asked; the like by name. */
export const worstFirst = (rows: readonly SummaryRow[]): SummaryRow[] =>
  [...rows].sort(
    (one, other) =>
      STATES[one.state] - STATES[other.state] ||
      other.counts.wrong - one.counts.wrong ||
      other.counts.unread - one.counts.unread ||
      other.counts.missing - one.counts.missing ||
      other.counts.warnings - one.counts.warnings ||
      (one.file < other.file ? -1 : 1),
  );
