import { Drafts } from './drafts.js';
import type { Engine } from './engine-client.js';
import type { FileHost } from './host/file-host.js';
import type { FileSource } from './host/followed-file.js';
import { ManyWorkbooksShown } from './many-actions.js';
import type { PageActions } from './pane-actions.js';
import type { StateHolder } from './pane-state.js';
import { rememberKit } from './remembered-kits.js';
import { say } from './strings/strings.js';
import type { MendAnswer, SectionEntries, SectionQuestion, TypedEntry } from './worker/entry-controls.js';

export interface PageSurroundings {
  readonly host: FileHost;
  readonly engine: Engine;
  readonly holder: StateHolder;
  attempt(work: () => Promise<void>): void;
  blankKit(kit: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

/** What the browser offers to pick a file that can be read again; Edge and Chrome have it. */
interface FilePicker {
  showOpenFilePicker?(options: object): Promise<FileSource[]>;
}

type RefusedMend = Extract<MendAnswer, { kind: 'refused' }>;

/** What was typed in one go. */
interface Typed {
  readonly entries: readonly TypedEntry[];
  /** What the one entry showed before. */
  readonly was: string | undefined;
}

const keyOf = ({ form, entry }: TypedEntry): string => `${form}/${entry}`;
const ARCHIVE = /\.zip$/i;
const WORKBOOKS = {
  types: [
    {
      description: 'Excel',
      accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] },
    },
  ],
};

/** Mending on the page: each change is written into the workbook's own cells at once, and can be taken back. */
export function pageActions(around: PageSurroundings): PageActions {
  const { host, engine, holder, attempt } = around;
  const word = (...[name, values]: [Parameters<typeof say>[1], Parameters<typeof say>[2]?]): string =>
    say(holder.state.language, name, values);
  /** What was typed since the file was read, to be written again when it was saved elsewhere. */
  let typed: { readonly taken: number; readonly all: readonly Typed[] } = { taken: host.taken, all: [] };
  /** Of contents that were there before nothing is written again. */
  const typedHere = (): readonly Typed[] => (typed.taken === host.taken ? typed.all : []);
  const hasTyped = (all: readonly Typed[]): void => {
    typed = { taken: host.taken, all };
  };
  /** One change after the other: the next is made in what the one before left. */
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    queue = queue.then(work).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      holder.change({ notice: word('status.notDone', { reason }) });
    });
  };
  const drafts = new Drafts(holder);
  /** @returns why it was not written; nothing when it was */
  const write = async (entries: readonly TypedEntry[], was?: string): Promise<RefusedMend | undefined> => {
    const { language } = holder.state;
    const { fileName, bytes, taken, files: file } = host;
    const answer = await engine.ask('mend', { bytes, fileName, entries, language });
    // Meanwhile another file was taken, to which the entries do not belong; or the same was saved by another program.
    if (file !== host.files) return undefined;
    if (taken !== host.taken) return write(entries, was);
    if (answer.kind === 'refused') {
      holder.change({ notice: word('mend.refused', { reason: answer.sentences.join(' ') }) });
      return answer;
    }
    if (answer.changes.length > 0) hasTyped([...typedHere(), { entries, was }]);
    const [first] = answer.changes;
    if (first) {
      const place = `${first.sheet} ${first.cell}`;
      holder.change({ notice: word('mend.done', { place, label: first.label }) });
    }
    host.change(answer.bytes, answer.changes);
    return undefined;
  };
  const writeOne = async (entry: TypedEntry, was?: string): Promise<void> => {
    try {
      const refused = await write([entry], was);
      if (refused === undefined) drafts.written(entry, host.revision);
      else drafts.refuse(entry, refused.sentences.join(' '));
    } catch (error) {
      drafts.refuse(entry, error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
  let shown: readonly SectionQuestion[] = [];
  const showSections = (questions: readonly SectionQuestion[]): void => {
    shown = questions;
    if (questions.length === 0) return holder.change({ sections: undefined });
    const { revisionRead: revision, taken } = host;
    attempt(async () => {
      const answers = await Promise.all(questions.map((question) => engine.ask('section', question)));
      // Other parts are shown by now, or other contents, whose check asks again.
      if (shown !== questions || taken !== host.taken) return;
      const parts = new Map<string, SectionEntries>();
      for (const part of answers) {
        const key = part && `${part.form} ${part.section}`;
        if (part && key !== undefined && !parts.has(key)) parts.set(key, part);
      }
      holder.change({ sections: [...parts.values()], drafts: drafts.after(revision) });
    });
  };
  // After each check the part that is shown says what the workbook says now; a check may find the same of other contents.
  let revisionShown = 0;
  holder.listen((state, before) => {
    if (state.status === before.status || state.status.kind !== 'checked') return;
    if (state.checked === before.checked && host.revisionRead === revisionShown) return;
    revisionShown = host.revisionRead;
    if (shown.length > 0) showSections([...shown]);
  });
  const picker = window as FilePicker;
  /** Entries that were changed here and are in no file, and texts that were typed and refused. */
  const unkept = (): number =>
    (host.state.kept === 'no' ? host.state.changes.length : 0) + drafts.refused.length;
  /** What was changed here is not thrown away without being asked for. */
  const mayLeave = (): boolean =>
    unkept() === 0 || confirm(word('mend.leave', { count: unkept(), file: host.fileName }));
  addEventListener('beforeunload', (event) => {
    if (unkept() > 0) event.preventDefault();
  });
  const open = (name: string, bytes: Uint8Array): void => {
    if (!mayLeave()) return;
    showSections([]);
    host.open(name, bytes, true);
    holder.change({ panel: 'fill' });
  };
  const show = (name: string, bytes: Uint8Array): void => {
    showSections([]);
    host.open(name, bytes);
  };
  const showNone = (): void => {
    showSections([]);
    host.close();
  };
  const many = new ManyWorkbooksShown({ host, engine, holder, attempt, mayLeave, show, showNone });
  return {
    take: (given) =>
      attempt(async () => {
        const [only] = given;
        if (!only || !mayLeave()) return;
        if (given.length > 1 || ARCHIVE.test(only.path)) {
          await many.take(given);
          return;
        }
        many.forget();
        show(only.path.slice(only.path.lastIndexOf('/') + 1), new Uint8Array(await only.file.arrayBuffer()));
      }),
    many,
    ...(picker.showOpenFilePicker
      ? {
          follow: () =>
            attempt(async () => {
              const [source] = (await picker.showOpenFilePicker?.(WORKBOOKS).catch(cancelled)) ?? [];
              if (!source || !mayLeave()) return;
              showSections([]);
              many.forget();
              await host.follow(source);
            }),
        }
      : {}),
    stopFollowing: () => host.stopFollowing(),
    fillHere: (kit) =>
      attempt(async () => {
        rememberKit(kit);
        const { name, bytes } = await around.blankKit(kit);
        open(name, bytes);
      }),
    open,
    showSections,
    mend(entry, was) {
      drafts.keep(entry);
      inTurn(() => writeOne(entry, was));
    },
    adopt: (entries) =>
      inTurn(async () => {
        await write(entries);
      }),
    paste: ({ entries, left }) =>
      inTurn(async () => {
        let refused = await write(entries);
        const unread = refused?.unread ?? [];
        const readable = entries.filter((one) => !unread.some(({ entry }) => keyOf(entry) === keyOf(one)));
        if (refused && unread.length > 0) refused = readable.length > 0 ? await write(readable) : undefined;
        const reason = refused?.sentences.join(' ');
        drafts.refuseAll([
          ...unread.map(({ entry, sentence }) => ({ ...entry, refused: sentence })),
          ...(reason === undefined ? [] : readable.map((one) => ({ ...one, refused: reason }))),
        ]);
        if (refused) return;
        const { language } = holder.state;
        const said = [
          word('mend.pasted', { count: readable.length }),
          ...(unread.length > 0 ? [word('mend.pasted.refused', { count: unread.length })] : []),
          ...(left > 0 ? [word('mend.pasted.left', { count: left })] : []),
        ];
        holder.change({ notice: said.join(language === 'en' ? ' ' : '') });
      }),
    addRows: (entries) =>
      inTurn(async () => {
        if ((await write(entries)) === undefined) holder.change({ list: undefined });
      }),
    settled: () => queue,
    undo: () =>
      inTurn(async () => {
        const [first] = host.undo();
        const last = typedHere().at(-1);
        hasTyped(typedHere().slice(0, -1));
        // Until the file is read again the entry shows what it showed before.
        const [entry] = last?.entries ?? [];
        if (entry && last?.was !== undefined) {
          drafts.restored({ ...entry, text: last.was }, host.revision);
        }
        if (first) holder.change({ notice: word('mend.undone', { label: first.label }) });
        return Promise.resolve();
      }),
    download: () =>
      inTurn(async () => {
        if (host.state.isNew) host.download(host.fileName);
        else if (host.state.changes.length > 0)
          host.download(changedName(host.fileName, word('mend.suffix')));
      }),
    writeBack: () =>
      inTurn(async () => {
        await host.writeBack();
      }),
    takeElsewhere: (withChanges) =>
      inTurn(async () => {
        const again = withChanges ? typedHere() : [];
        host.takeElsewhere();
        for (const { entries, was } of again) await write(entries, was);
      }),
    close() {
      if (!mayLeave()) return;
      showSections([]);
      many.forget();
      host.close();
    },
  };
}

/** The user closed the dialog: nothing is opened. */
const cancelled = (): undefined => undefined;

const changedName = (name: string, suffix: string): string => name.replace(/(\.xlsx)?$/i, `${suffix}.xlsx`);
