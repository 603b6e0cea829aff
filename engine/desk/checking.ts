import { noClaims, readRecord, type WorkbookRecord } from '../bureau/index.js';
import { countFindings, entryFinding, type Finding } from '../check/index.js';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { nowOf, type Desk } from './desk.js';
import { workbookOf } from './package.js';
import { CheckPostponed, type DeskProgram } from './program.js';
import { noteFile } from './storage/file-store.js';
import { handInOf, keepResult, unchecked, type HandIn } from './storage/hand-ins.js';
import { invitationOf } from './storage/invitations.js';
import { log } from './storage/log.js';
import type { Persist } from './until-it-works.js';

/** How many findings of each sort a workbook has. */
export interface FindingCounts {
  /** 不符合: what contradicts a provision or cannot be read. */
  readonly violations: number;
  /** 未填 */
  readonly missing: number;
  /** 提醒 */
  readonly warnings: number;
}

/** Counted as on paper and on the terminal; what cannot be read is not as it should be, too. */
function countsOf(findings: readonly Finding[]): FindingCounts {
  const { wrong, unread, missing, warnings } = countFindings(findings);
  return { violations: wrong + unread, missing, warnings };
}

/** A record from its text in the database. */
export const recordOf = (text: string): WorkbookRecord => readRecord(new TextEncoder().encode(text));

/** What a check says of a workbook that is to count for a kit. */
export interface Examined extends FindingCounts {
  readonly record: WorkbookRecord;
  readonly text: string;
  readonly report: Uint8Array | undefined;
  /** False for what cannot be read, and for a workbook of another kit. */
  readonly counts: boolean;
}

/** Checks a workbook; what broke the check off stands in its record like everything else. */
export async function examine(
  { program }: Desk,
  { bytes, named, kit }: { readonly bytes: Uint8Array; readonly named: string; readonly kit: string },
): Promise<Examined> {
  const { record: text, report } = await program
    .check(workbookOf(bytes), named)
    .catch((error: unknown) => ({ record: JSON.stringify(brokenOff(error, named)), report: undefined }));
  const record = recordOf(text);
  const examined = { record, text, report, ...countsOf(record.findings) };
  // What our check broke off is no fault of who handed it in.
  if (record.kit === undefined || record.kit === kit) {
    return { ...examined, counts: record.state !== 'unreadable' };
  }
  const wrong = ofOtherKit(record, kit, program);
  return {
    ...examined,
    record: wrong,
    text: JSON.stringify(wrong),
    ...countsOf(wrong.findings),
    counts: false,
  };
}

function ofOtherKit(record: WorkbookRecord, kit: string, { product }: DeskProgram): WorkbookRecord {
  const titleOf = (id = ''): string => product.registry.kits.get(id)?.title ?? id;
  const values = { found: titleOf(record.kit), expected: titleOf(kit) };
  const other = diagnostic('desk.other-kit', 'error', {}, values);
  return { ...record, findings: [entryFinding(other, { language: 'zh' }), ...record.findings] };
}

function brokenOff(error: unknown, file: string): WorkbookRecord {
  if (!(error instanceof DiagnosticError)) throw error;
  return {
    file,
    state: 'failed',
    institution: '',
    contents: '',
    findings: error.diagnostics.map((one) => entryFinding(one, { language: 'zh' })),
    open: [],
    passed: 0,
    documents: [],
    outputs: [],
    claims: noClaims,
  };
}

/** Behind more workbooks than that nobody's receipt waits for the check. */
const MOST_WAITED_FOR = 8;

/** Checks what was handed in, one after the other as processes are free. */
export class Checking {
  readonly #running = new Map<string, Promise<void>>();

  constructor(
    private readonly desk: Desk,
    private readonly persist: Persist,
  ) {}

  /** Begins to check; what is being checked is not begun again. */
  begin(handIn: HandIn): Promise<void> {
    const running = this.#running.get(handIn.id);
    if (running) return running;
    const begun = this.persist(() => this.#check(handIn).catch(unlessPostponed)).finally(() =>
      this.#running.delete(handIn.id),
    );
    this.#running.set(handIn.id, begun);
    return begun;
  }

  /** What an earlier run of the desk received and did not check. */
  async resume(): Promise<number> {
    const left = await unchecked(this.desk.database);
    for (const one of left) void this.begin(one);
    return left.length;
  }

  /** Waits until a workbook is checked, but not longer than so many milliseconds, and not behind many others. */
  async settled(id: string, milliseconds: number): Promise<void> {
    if (this.#running.size > MOST_WAITED_FOR) return;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([this.#running.get(id) ?? Promise.resolve(), patience]);
    clearTimeout(timer);
  }

  /** Waits for everything that was begun. */
  async finished(): Promise<void> {
    await Promise.all(this.#running.values());
  }

  async #check(handIn: HandIn): Promise<void> {
    const { desk } = this;
    const invitation = await invitationOf(desk.database, handIn.invitation);
    if (!invitation || (await handInOf(desk.database, handIn.id))?.state !== 'checking') return;
    const bytes = await desk.files.read(handIn.digest);
    const found = await examine(desk, { bytes, named: handIn.named, kit: invitation.kit });
    const report = found.report && (await desk.files.keep(found.report));
    await desk.database.transaction(async (connection) => {
      if (report !== undefined) {
        await noteFile(connection, { digest: report, size: found.report?.length ?? 0, at: nowOf(desk) });
      }
      const kept = await keepResult(connection, {
        id: handIn.id,
        state: found.counts ? 'checked' : 'unreadable',
        violations: found.violations,
        missing: found.missing,
        warnings: found.warnings,
        setting: desk.program.setting,
        record: found.text,
        report: report ?? null,
      });
      if (!kept) return;
      await log(connection, {
        at: nowOf(desk),
        who: '系统',
        what: found.counts ? 'checked' : 'unreadable',
        round: invitation.round,
        about: invitation.id,
        detail: handIn.receipt,
      });
    });
  }
}

/** What is postponed is checked after the next start. */
function unlessPostponed(error: unknown): void {
  if (!(error instanceof CheckPostponed)) throw error;
}

/** Why a workbook does not count, in one sentence. */
export const reasonOf = (record: WorkbookRecord): string => record.findings[0]?.message ?? '';
