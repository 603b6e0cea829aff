import type { Engine } from './engine-client.js';
import { PartlyWritten, whereWritten } from './host/write-rows.js';
import { HostBusy, type WorkbookHost } from './host/workbook-host.js';
import type { ListActions } from './pane-actions.js';
import type { StateHolder } from './pane-state.js';
import { rememberedMapping, rememberMapping } from './remembered-mapping.js';
import { say } from './strings/strings.js';
import { copyText } from './view/copy-text.js';
import type { ListAnswer, ReadList } from './worker/old-list.js';

export interface ListSurroundings {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly holder: StateHolder;
  attempt(work: () => Promise<void>): void;
  recheck(): void;
}

type Chosen = Readonly<Record<string, string | null>>;

const chosenOf = ({ columns }: ReadList): Chosen =>
  Object.fromEntries(columns.map(({ header, field }) => [header, field]));

/** 从旧表导入: the list is read in the worker; only `write` writes, and only when its button is pressed. */
export function listActions({ host, engine, holder, attempt, recheck }: ListSurroundings): ListActions {
  const notify = (...[word, values]: [Parameters<typeof say>[1], Parameters<typeof say>[2]?]): void =>
    holder.change({ notice: say(holder.state.language, word, values) });
  const ask = async (chosen?: Chosen): Promise<ListAnswer | undefined> => {
    const { list, language } = holder.state;
    if (!list?.file) return undefined;
    const [form = '', roster = ''] = list.roster.split('.');
    return engine.ask('list', {
      form,
      roster,
      bytes: list.file.bytes,
      fileName: list.file.name,
      language,
      known: list.known,
      remembered: rememberedMapping(list.roster),
      ...(chosen ? { chosen } : {}),
    });
  };
  let reading = 0;
  const read = (chosen?: Chosen): void =>
    attempt(async () => {
      reading += 1;
      const own = reading;
      const file = holder.state.list?.file;
      holder.listImport({ working: true });
      try {
        const answer = await ask(chosen);
        // Another roster, list or column was chosen meanwhile: its own answer is on its way. Or another workbook was taken.
        if (own !== reading || holder.state.list?.file !== file) return;
        holder.listImport({ answer });
        if (answer?.kind === 'read') notify('list.fits', { count: answer.order.rows.length });
        if (answer?.kind === 'failed') notify('status.notDone', { reason: answer.sentences.join(' ') });
      } finally {
        if (own === reading) holder.listImport({ working: false });
      }
    });
  const answerNow = (): ReadList | undefined => {
    const answer = holder.state.list?.answer;
    return answer?.kind === 'read' ? answer : undefined;
  };
  const remember = ({ mapping }: ReadList): void => {
    const { list } = holder.state;
    if (list) rememberMapping(list.roster, mapping);
  };
  /** The workbook as it stands now: rows and columns may have moved since the list was read. */
  const ofWorkbookNow = async (answer: ReadList): Promise<ListAnswer | undefined> => {
    const source = await host.read();
    const { language } = holder.state;
    if (source) await engine.ask('check', { source, fileName: host.fileName, mode: 'final', language });
    return ask(chosenOf(answer));
  };
  return {
    open() {
      const [first] = holder.state.checked?.rosters ?? [];
      if (!first) return;
      holder.change({
        list: { roster: `${first.form}.${first.roster}`, known: 'skip', working: false },
        notice: undefined,
      });
      document.getElementById('roster')?.focus();
    },
    close() {
      holder.change({ list: undefined, notice: undefined });
      document.querySelector<HTMLElement>('[data-key="list open"]')?.focus();
    },
    pick(roster) {
      holder.listImport({ roster, answer: undefined, written: undefined, updated: undefined });
      if (holder.state.list?.file) read();
    },
    take: (file) =>
      attempt(async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        holder.listImport({
          file: { name: file.name, bytes },
          answer: undefined,
          written: undefined,
          updated: undefined,
        });
        read();
      }),
    assign(header, field) {
      const answer = answerNow();
      if (!answer) return;
      const columns = answer.columns.map((one) => (one.header === header ? { ...one, field } : one));
      // Shown at once: the next choice may come before the list is read again.
      const shown = { ...answer, columns };
      holder.listImport({ answer: shown, written: undefined });
      read(chosenOf(shown));
    },
    settleKnown(known) {
      const answer = answerNow();
      holder.listImport({ known, written: undefined });
      if (answer) read(chosenOf(answer));
    },
    readAgain() {
      const answer = answerNow();
      if (answer) read(chosenOf(answer));
    },
    write: () =>
      attempt(async () => {
        const answer = answerNow();
        const { writeRows, writeCells } = host;
        if (!answer || !writeRows || !writeCells || holder.state.list?.working === true) return;
        holder.listImport({ working: true });
        try {
          const now = await ofWorkbookNow(answer);
          if (now?.kind !== 'read') throw new Error(now?.sentences.join(' ') ?? '');
          holder.listImport({ answer: now });
          // What is there is brought up to the list first: a new row is written for good only after that.
          if (now.updates.length > 0) await writeCells.call(host, now.updates);
          const updated = now.updates.length > 0 ? now.known.length : 0;
          const written = await writeRows.call(host, now.order);
          remember(now);
          holder.listImport({ written, updated });
          notify('list.written', { count: written.count, where: whereWritten(written) });
        } catch (error) {
          if (error instanceof HostBusy) notify('list.busy');
          else if (!(error instanceof PartlyWritten)) throw error;
          else {
            const { written, message: reason } = error;
            holder.listImport({ written });
            notify('list.partly', { count: written.count, where: whereWritten(written), reason });
          }
        } finally {
          holder.listImport({ working: false });
          // The button is off now; whoever reads by ear or enlarged is taken to what it did.
          document.querySelector<HTMLElement>('[data-key="list written"]')?.focus();
          recheck();
        }
      }),
    copy: ({ text }) =>
      attempt(async () => {
        const copied = await copyText(text);
        const answer = answerNow();
        if (answer && copied) remember(answer);
        if (copied) notify('check.copied');
        else notify('check.notCopied', { text });
      }),
  };
}
