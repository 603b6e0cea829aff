import type { Engine } from './engine-client.js';
import type { FileHost } from './host/file-host.js';
import { FILE_TYPES, saveFile } from './host/save-file.js';
import type { ManyActions } from './pane-actions.js';
import type { GlancedFile, StateHolder } from './pane-state.js';
import { say } from './strings/strings.js';
import type { GivenFile, GlanceAnswer } from './worker/many-files.js';

export interface ManySurroundings {
  readonly host: FileHost;
  readonly engine: Engine;
  readonly holder: StateHolder;
  attempt(work: () => Promise<void>): void;
  /** Asks before what was changed is left; @returns false when it is to stay. */
  mayLeave(): boolean;
  /** Shows this workbook in place of the one before. */
  show(name: string, bytes: Uint8Array): void;
  /** Shows no workbook. */
  showNone(): void;
}

/** Many files that were picked together: an overview, of which one after the other is opened. */
export class ManyWorkbooksShown implements ManyActions {
  view: ManyActions['view'];
  #given: readonly GivenFile[] = [];
  /** The gathering that is shown; the answers of an earlier one come too late. */
  #gathering = 0;
  #opened: string | undefined;

  constructor(private readonly around: ManySurroundings) {
    const { holder } = around;
    holder.listen((state, before) => {
      // What is said of files is asked for again in the other language.
      if (state.language !== before.language && state.many) around.attempt(() => this.#gather(true));
    });
  }

  /** Looks what is among the files; a single workbook is opened at once. */
  async take(given: readonly GivenFile[]): Promise<void> {
    this.#given = given;
    await this.#gather(false);
  }

  add(given: readonly GivenFile[]): void {
    if (given.length === 0) return;
    this.#given = [...this.#given, ...given];
    this.around.attempt(() => this.#gather(true));
  }

  forget(): void {
    this.#given = [];
    this.#gathering += 1;
    this.#opened = undefined;
    this.around.holder.change({ many: undefined });
  }

  open(name: string, panel: 'check' | 'produce'): void {
    const { attempt, engine, holder, mayLeave, show } = this.around;
    const gathering = this.#gathering;
    attempt(async () => {
      const bytes = await engine.ask('contents', { name });
      if (gathering !== this.#gathering || !mayLeave()) return;
      this.#opened = name;
      show(name.slice(name.lastIndexOf('/') + 1), bytes);
      holder.change({ panel });
    });
  }

  back(): void {
    const { attempt, host, mayLeave, showNone } = this.around;
    if (!mayLeave()) return;
    const name = this.#opened;
    const { changes, kept } = host.state;
    // What was thrown away is in no file, and counts nowhere.
    const mended = changes.length > 0 && kept !== 'no' ? host.bytes : undefined;
    this.#opened = undefined;
    showNone();
    if (name === undefined || !mended) return;
    attempt(async () => {
      const gathering = this.#gathering;
      this.#say(name, undefined);
      await this.#glance(name, gathering, mended);
      await this.#compare(gathering);
    });
  }

  saveReports(): void {
    const { attempt, engine, holder } = this.around;
    attempt(async () => {
      const { language } = holder.state;
      holder.change({ notice: say(language, 'many.reporting') });
      const zip = await engine.ask('reports', { language });
      saveFile(zip, `${say(language, 'many.results')}.zip`, FILE_TYPES.zip);
      holder.change({ notice: say(language, 'many.reported') });
    });
  }

  async #gather(more: boolean): Promise<void> {
    const { engine, holder, show } = this.around;
    this.#gathering += 1;
    const gathering = this.#gathering;
    const { language } = holder.state;
    const before = holder.state.many;
    const [{ manyView }, { workbooks, others }] = await Promise.all([
      import('./panels/many-view.js'),
      engine.ask('gather', { files: this.#given, language, more }),
    ]);
    this.view = manyView;
    if (gathering !== this.#gathering) return;
    const [only] = workbooks;
    if (
      !more &&
      only !== undefined &&
      workbooks.length === 1 &&
      others.every(({ level }) => level === 'info')
    ) {
      const bytes = await engine.ask('contents', { name: only });
      if (gathering !== this.#gathering) return;
      this.forget();
      show(only.slice(only.lastIndexOf('/') + 1), bytes);
      return;
    }
    const known = new Map(more ? before?.files.map((one) => [one.name, one]) : []);
    holder.change({
      many: { files: workbooks.map((name) => known.get(name) ?? { name }), others, across: [] },
      ...(this.#opened === undefined ? { checked: undefined } : {}),
    });
    for (const name of workbooks) await this.#glance(name, gathering);
    await this.#compare(gathering);
  }

  async #glance(name: string, gathering: number, mended?: Uint8Array): Promise<void> {
    if (gathering !== this.#gathering) return;
    const { engine, holder } = this.around;
    const { language } = holder.state;
    const answer = await engine.ask('glance', { name, language, ...(mended ? { mended } : {}) });
    if (gathering === this.#gathering) this.#say(name, answer);
  }

  async #compare(gathering: number): Promise<void> {
    if (gathering !== this.#gathering) return;
    const { engine, holder } = this.around;
    const { language } = holder.state;
    const across = await engine.ask('across', { language });
    const { many } = holder.state;
    if (gathering === this.#gathering && many) holder.change({ many: { ...many, across } });
  }

  #say(name: string, answer: GlanceAnswer | undefined): void {
    const { holder } = this.around;
    const { many } = holder.state;
    if (!many) return;
    const files = many.files.map((one): GlancedFile =>
      one.name === name ? { name, ...(answer ? { answer } : {}) } : one,
    );
    holder.change({ many: { ...many, files: worstFirst(files) } });
  }
}

/** What could not be opened first, then by what is wrong, unread, blank and asked; what is not checked yet last. */
const worstFirst = (many: readonly GlancedFile[]): GlancedFile[] =>
  [...many].sort((one, other) => {
    const [first, second] = [badness(one.answer), badness(other.answer)];
    return first.map((value, at) => (second[at] ?? 0) - value).find((difference) => difference !== 0) ?? 0;
  });

function badness(answer: GlanceAnswer | undefined): readonly number[] {
  if (!answer) return [0, 0, 0, 0, 0];
  if (answer.kind === 'failed') return [2, 0, 0, 0, 0];
  const { wrong, unread, missing, warnings } = answer.counts;
  return [1, wrong, unread, missing, warnings];
}
