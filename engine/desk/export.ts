import { recordBytes, type WorkbookRecord } from '../bureau/index.js';
import type { FileSink } from '../core/ports.js';
import { recordOf } from './checking.js';
import { streamZip, type StreamedEntry } from '../ooxml/index.js';
import type { Desk } from './desk.js';
import { inboxOf } from './inbox.js';
import { shownMoment } from './moments.js';
import { workbookOf } from './package.js';
import { STATE_WORDS } from './states.js';
import { handInsOf, resultOf } from './storage/hand-ins.js';
import { invitationsOf } from './storage/invitations.js';
import { logPage } from './storage/log.js';
import { logWords } from './log-words.js';
import type { Round } from './storage/rounds.js';

/** A table that Excel and WPS open with a double click: UTF-8 with its mark, and nothing that they take for a formula. */
const table = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  new TextEncoder().encode(
    `\uFEFF${rows.map((row) => row.map((cell) => quoted(String(cell))).join(',')).join('\r\n')}\r\n`,
  );
const quoted = (cell: string): string =>
  `"${(/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell).replace(/"/g, '""')}"`;

const whole = (name: string, contents: () => Promise<Uint8Array>, deflate = true): StreamedEntry => ({
  name,
  deflate,
  async *contents() {
    yield await contents();
  },
});

/**
 * A record of the workbook in the inbox: whoever handed it in may have called it otherwise. Reports, which bear that
 * name, stay on the desk.
 */
const renamed = (record: WorkbookRecord, file: string): WorkbookRecord => ({
  ...recordOf(
    JSON.stringify(record, (key, value: unknown) => (key === 'file' && value === record.file ? file : value)),
  ),
  outputs: [],
});

const LOG_PAGE = 1000;

/**
 * A round as an ordinary inbox in a zip: `机构/…xlsx` and `专家/…/…xlsx` as `check` and `collect` read them, of each the
 * version that counts; beside it what is known of each, the records of the checks, and the log.
 */
export async function exportRound(desk: Desk, round: Round, sink: FileSink): Promise<void> {
  const { database, files } = desk;
  const inbox = await inboxOf(desk, round, 'all');
  const invitations = await invitationsOf(database, round.id);
  const entries: StreamedEntry[] = inbox.map(({ path, handIn }) =>
    whole(`收件夹/${path}`, async () => workbookOf(await files.read(handIn.digest)), false),
  );
  for (const { path, handIn } of inbox) {
    entries.push(
      whole(`检查数据/${path.replace(/\.xlsx$/, '.json')}`, async () => {
        const result = await resultOf(database, handIn.id);
        return result ? recordBytes(renamed(recordOf(result.record), path)) : new Uint8Array();
      }),
    );
  }
  entries.push(
    whole('情况表.csv', async () => {
      const rows: (string | number)[][] = [
        ['机构', '专家', '状态', '次数', '最近提交', '回执', '校验码', '不符合', '未填', '提醒', '意见'],
      ];
      for (const one of invitations) {
        const all = await handInsOf(database, one.id);
        const counting = all.find(({ state }) => state !== 'unreadable');
        rows.push([
          one.institutionName,
          one.expert,
          STATE_WORDS[one.state],
          all.length,
          counting ? shownMoment(counting.receivedAt, { year: true, seconds: true }) : '',
          counting?.receipt ?? '',
          counting?.digest ?? '',
          counting?.violations ?? '',
          counting?.missing ?? '',
          counting?.warnings ?? '',
          one.note,
        ]);
      }
      return table(rows);
    }),
    whole('日志.csv', async () => {
      const rows: (string | number)[][] = [['序号', '时间', '谁', '做了什么', '内容', '哈希']];
      for (let before = Number.MAX_SAFE_INTEGER; ;) {
        const page = await logPage(database, { before: Math.min(before, 2 ** 31 - 1), count: LOG_PAGE });
        for (const one of page) {
          if (one.round !== round.id) continue;
          rows.push([
            one.n,
            shownMoment(one.at, { year: true, seconds: true }),
            one.who,
            logWords(one.what),
            one.detail,
            one.hash,
          ]);
        }
        const last = page.at(-1);
        if (!last) break;
        before = last.n;
      }
      return table(rows);
    }),
  );
  await streamZip(entries, sink);
}
