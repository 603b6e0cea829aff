import type { Language } from '../engine/core/messages/message.js';
import { kits } from '../templates/kits.js';
import { adoptInExcel } from './adopt-in-excel.js';
import { EngineClient } from './engine-client.js';
import { EntriesBeside, focusedEntry } from './entries-beside.js';
import { holdBeside } from './hold-beside.js';
import type { FileHost } from './host/file-host.js';
import { FILE_TYPES, saveFile } from './host/save-file.js';
import type { WorkbookHost } from './host/workbook-host.js';
import { listActions } from './list-actions.js';
import { LiveCheck } from './live-check.js';
import { settleOpenCards } from './settled-card.js';
import { makeDocuments } from './make-documents.js';
import type { PageSurroundings } from './page-actions.js';
import type { PageActions, PaneActions } from './pane-actions.js';
import { turnOfOpenCard } from './open-card.js';
import { PANELS, StateHolder, type PanelName } from './pane-state.js';
import { recentFirst, rememberKit } from './remembered-kits.js';
import { rememberedLanguage, rememberLanguage } from './remembered-language.js';
import { drawPane } from './draw-pane.js';
import { say } from './strings/strings.js';
import { timeOf } from './view/page-frame.js';
import type { GivenFile } from './worker/many-files.js';

export interface PaneStart {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly handOver?: (contents: Uint8Array, name: string) => Promise<void>;
  /** What only the page has, which the pane in Excel does not load. */
  readonly onPage?: {
    readonly host: FileHost;
    readonly actions: (around: PageSurroundings) => PageActions;
  };
}

/** Builds the pane into the page and keeps it up to date. */
export async function startPane({ host, language, handOver, onPage }: PaneStart): Promise<void> {
  const asked = new URLSearchParams(location.search).get('panel');
  const engine = new EngineClient();
  const holder = new StateHolder({
    language: rememberedLanguage() ?? language,
    panel: panelAsked(asked),
    status: { kind: host.kind === 'file' ? 'none' : 'reading' },
    kits: recentFirst(kits.map(({ id, title, purpose }) => ({ id, title, purpose }))),
    production: { chosen: new Map(), kinds: new Set(['docx', 'pdf']), working: false, documents: [] },
    ...(onPage ? { file: onPage.host.state } : {}),
  });
  const check = new LiveCheck(host, engine, holder);
  settleOpenCards(engine, holder);
  const word = (...[name, values]: [Parameters<typeof say>[1], Parameters<typeof say>[2]?]): string =>
    say(holder.state.language, name, values);
  /** What the user asked for either succeeds or says why not. */
  const attempt = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => {
      holder.change({ notice: word('status.notDone', { reason: reasonOf(error, word('engine.offline')) }) });
    });
  };
  const blankKit = async (kit: string): Promise<{ name: string; bytes: Uint8Array }> => {
    const response = await fetch(`kits/${kit}.xlsx`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const name = `${holder.state.kits.find(({ id }) => id === kit)?.title ?? kit}.xlsx`;
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  if (onPage) {
    onPage.host.listen((file, isNew) => {
      holder.change({ file });
      if (!isNew) return;
      check.forget();
      void engine.ask('beside', { as: 'nothing' });
    });
  }
  const page = onPage?.actions({ host: onPage.host, engine, holder, attempt, blankKit });
  const beside = page && new EntriesBeside(page, holder);
  const actions: PaneActions = {
    host,
    ...(page ? { page } : {}),
    ...(host.writeCells
      ? {
          adoptInExcel: (proposal) =>
            attempt(async () => {
              await adoptInExcel(proposal, { host, engine, holder });
              check.soon(0);
            }),
        }
      : {}),
    ...(handOver ? { handOver: (contents, name) => attempt(() => handOver(contents, name)) } : {}),
    show(panel) {
      holder.change({ panel, notice: undefined });
      if (panel === 'check') beside?.show();
      check.explain();
    },
    switchLanguage() {
      const other = holder.state.language === 'zh' ? 'en' : 'zh';
      rememberLanguage(other);
      holder.change({ language: other, notice: undefined });
      actions.list.readAgain();
      void check.now();
    },
    open(card) {
      holder.change({ current: card });
      beside?.show();
    },
    step(by) {
      // The entry may not stand on the screen any more where this leads.
      if (leaveEntry()) document.getElementById('panel')?.focus({ preventScroll: true });
      const cards = holder.state.checked?.sorted.wrong ?? [];
      if (cards.length === 0) return goToBlank();
      // From a warning to the first, or back to the last.
      const at = turnOfOpenCard(holder.state) ?? (by > 0 ? -1 : cards.length);
      const next = cards[(at + by + cards.length) % cards.length];
      if (!next) return;
      holder.change({ current: next.key, panel: 'check' });
      beside?.show();
      const [place] = next.finding.places;
      if (host.kind === 'excel' && place?.sheet !== undefined && place.cell !== undefined) {
        actions.select({ sheet: place.sheet, cell: place.cell });
      }
    },
    checkNow() {
      holder.change({ notice: undefined });
      void check.now();
    },
    select: (place) =>
      void host.select(place).catch(() => {
        holder.change({ notice: word('check.cannotSelect', { place: `${place.sheet} ${place.cell}` }) });
        check.soon(0);
      }),
    notify: (notice) => holder.change({ notice }),
    begin: (part) => holder.change({ beginning: { ...holder.state.beginning, ...part } }),
    newKit: (kit) =>
      attempt(async () => {
        const { name, bytes } = await blankKit(kit);
        rememberKit(kit);
        const names = host.kind === 'excel' ? await engine.ask('names', { bytes }) : [];
        const done = await host.newWorkbook(bytes, name, names);
        holder.change({ notice: word(`fill.new.${done}`, { file: name }) });
        check.soon(0);
      }),
    beginFrom: (kit, last, on) =>
      attempt(async () => {
        const blank = await blankKit(kit);
        const { language: spoken } = holder.state;
        const bytes = new Uint8Array(await last.arrayBuffer());
        const question = { bytes, fileName: last.name, blank: blank.bytes, on, language: spoken };
        const begun = await engine.ask('begin', question);
        if (begun.kind === 'refused') throw new Error(begun.sentences.join(' '));
        rememberKit(kit);
        if (page) page.open(blank.name, begun.bytes);
        else {
          const names = await engine.ask('names', { bytes: begun.bytes });
          await host.newWorkbook(begun.bytes, blank.name, names);
        }
        holder.change({ notice: begun.lines.join('\n') });
        check.soon(0);
      }),
    saveReport: () =>
      attempt(async () => {
        if (!(await upToDate())) return;
        // Another file may be taken before the report is there.
        const of = host.fileName.replace(/\.xlsx$/i, '');
        const html = await engine.ask('report', { mode: 'final' });
        saveFile(html, `${of === '' ? '' : `${of} `}${word('check.reportFile')}.html`, FILE_TYPES.html);
      }),
    choose: (part) => holder.produce(part),
    produce: () =>
      attempt(async () => {
        if (await upToDate()) await makeDocuments(engine, holder);
      }),
    beside: (as, files) =>
      attempt(async () => {
        await holdBeside(as, files, { engine, holder });
        check.soon(0);
      }),
    list: listActions({ host, engine, holder, attempt, recheck: () => check.soon(0) }),
  };
  /** What is typed is written and checked before anything is made of it. */
  async function upToDate(): Promise<boolean> {
    await page?.settled();
    const is = await check.upToDate();
    if (!is) holder.change({ notice: word('list.busy') });
    return is;
  }
  function goToBlank(): void {
    const next = holder.state.checked?.next;
    if (!next) return;
    if (page) page.showSections([next.entry]);
    else if (next.place) actions.select(next.place);
  }
  // Filling in begins with the first part.
  holder.listen((state) => {
    const [first] = state.checked?.forms ?? [];
    const [part] = first?.sections ?? [];
    if (page && first && part && state.panel === 'fill' && !state.sections && !state.list) {
      page.showSections([{ form: first.id, section: part.id }]);
    }
  });
  const draw = drawPane(actions, (at) => timeOf(at, holder.state.language));
  holder.listen(draw);
  draw(holder.state);
  listenToKeys(actions);
  if (page) listenToDrops((files) => page.take(files));
  document.documentElement.dataset.ready = 'true';
  if (asked === 'new') document.getElementById('kit')?.focus();
  await check.start();
}

/** The ribbon's buttons open the pane at a panel: `?panel=check`; 新建套表 is part of 填表. */
const panelAsked = (asked: string | null): PanelName =>
  PANELS.find((panel) => panel === asked) ?? (asked === 'new' ? 'fill' : 'check');

/** A browser says “Failed to fetch” of a server that does not answer. */
const reasonOf = (error: unknown, offline: string): string => {
  if (!(error instanceof Error)) return String(error);
  return /fetch|dynamically imported/i.test(error.message) ? offline : error.message;
};

/** Alt+↓ and Alt+↑ go to the next thing to mend and the one before; Ctrl+S takes the mended workbook. */
function listenToKeys(actions: PaneActions): void {
  addEventListener('keydown', (event) => {
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      actions.step(event.key === 'ArrowDown' ? 1 : -1);
    } else if ((event.ctrlKey || event.metaKey) && event.key === 's' && actions.page) {
      event.preventDefault();
      leaveEntry();
      actions.page.download();
    }
  });
}

/** What is being typed is part of what somebody goes on with. @returns whether somebody was at an entry */
function leaveEntry(): boolean {
  const focused = focusedEntry();
  focused?.blur();
  return focused !== undefined;
}

/** A file may be dropped anywhere: beside a small zone the browser would open it and the page would be gone. */
function listenToDrops(take: (files: readonly GivenFile[]) => void): void {
  const mark = (on: boolean): void => void document.body.classList.toggle('dropping', on);
  addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', () => mark(false));
  addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    leaveEntry();
    void droppedFiles(event.dataTransfer).then(take);
  });
}

/** The files of a drop, those within folders too, by their paths there. */
async function droppedFiles(data: DataTransfer | null): Promise<GivenFile[]> {
  const entries = [...(data?.items ?? [])].map((item) => item.webkitGetAsEntry());
  const loose = [...(data?.files ?? [])].map((file) => ({ path: file.name, file }));
  if (!entries.some((entry) => entry?.isDirectory)) return loose;
  const found = await Promise.all(entries.map((entry) => (entry ? filesWithin(entry) : [])));
  return found.flat();
}

async function filesWithin(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // A reader answers with some entries at a time, and with none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesWithin))).flat();
}
