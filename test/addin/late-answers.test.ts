import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../addin/engine-client.js';
import { FileHost } from '../../addin/host/file-host.js';
import { HostBusy, type WorkbookHost } from '../../addin/host/workbook-host.js';
import { listActions } from '../../addin/list-actions.js';
import { LiveCheck } from '../../addin/live-check.js';
import { makeDocuments } from '../../addin/make-documents.js';
import { pageActions } from '../../addin/page-actions.js';
import type { PageActions } from '../../addin/pane-actions.js';
import { StateHolder, type PaneState } from '../../addin/pane-state.js';
import { settleOpenCards } from '../../addin/settled-card.js';
import type { CheckedKit } from '../../addin/worker/checked-kit.js';
import type { QuestionName, Questions } from '../../addin/worker/questions.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

interface Asked<Name extends QuestionName = QuestionName> {
  readonly name: Name;
  readonly question: Questions[Name]['question'];
  answer(answer: Questions[Name]['answer']): void;
  fail(reason: string): void;
}

/** A worker whose answers come when the test says so. */
class SlowEngine implements Engine {
  asked: Asked[] = [];

  ask<Name extends QuestionName>(
    name: Name,
    question: Questions[Name]['question'],
  ): Promise<Questions[Name]['answer']> {
    return new Promise((resolve, reject) => {
      const asked: Asked<Name> = {
        name,
        question,
        answer: resolve,
        fail: (reason) => reject(new Error(reason)),
      };
      this.asked.push(asked as unknown as Asked);
    });
  }

  /** The oldest question of this name that is not answered yet. */
  async next<Name extends QuestionName>(name: Name): Promise<Asked<Name>> {
    await vi.advanceTimersByTimeAsync(1_500);
    const at = this.asked.findIndex((one) => one.name === name);
    const [found] = at < 0 ? [] : this.asked.splice(at, 1);
    if (!found) throw new Error(`${name} was not asked`);
    return found as unknown as Asked<Name>;
  }
}

/** What a check finds, told apart by its title; one card is open, and other findings are about its entry. */
const checkedAs = (title: string, kit = 'hz-hybrid'): CheckedKit => {
  const finding = { places: [{ sheet: '申请表', cell: 'B2' }] };
  const card = { key: 'card', finding, others: [finding] };
  const counts = { wrong: 1, unread: 0, missing: 0, warnings: 0 };
  const forms = [{ id: `${kit}-form`, title: '申请表', blank: false, sections: [] }];
  const sorted = { wrong: [card], warnings: [], counts };
  const findings = [{ code: title, places: [] }];
  return { kit, title, forms, sorted, findings, rosters: [], remedies: [] } as unknown as CheckedKit;
};
const answerOf = (title: string, kit?: string): Questions['check']['answer'] =>
  ({ kind: 'checked', checked: checkedAs(title, kit) }) as unknown as Questions['check']['answer'];

const initial: PaneState = {
  language: 'zh',
  panel: 'check',
  status: { kind: 'none' },
  kits: [],
  production: { chosen: new Map(), kinds: new Set(['docx']), working: false, documents: [] },
};
const ENTRY = { form: 'hz-hybrid-application', entry: 'cover_project_name', text: '页面上改的' };
const mended = (bytes: Uint8Array): Questions['mend']['answer'] => ({
  kind: 'mended',
  bytes,
  changes: [{ ...ENTRY, sheet: '申请表', cell: 'B2', label: '项目名称', before: '原', after: ENTRY.text }],
});

/** A file that another program saves at any moment. */
class Disk {
  #saves = 0;
  text = '原';
  save(text: string): void {
    this.text = text;
    this.#saves += 1;
  }
  getFile(): Promise<File> {
    return Promise.resolve(new File([this.text], '申报.xlsx', { lastModified: this.#saves }));
  }
}

describe('an answer that comes late', () => {
  let engine: SlowEngine;
  let holder: StateHolder;
  let host: FileHost;
  let check: LiveCheck;
  let page: PageActions;
  /** Every title that was ever on the screen. */
  let shown: (string | undefined)[];
  const attempt = (work: () => Promise<void>): void => void work();

  beforeEach(async () => {
    vi.useFakeTimers();
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', { getElementById: () => null, visibilityState: 'visible' });
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('confirm', () => true);
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
    engine = new SlowEngine();
    holder = new StateHolder(initial);
    host = new FileHost();
    check = new LiveCheck(host, engine, holder);
    host.listen((file, isNew) => {
      holder.change({ file });
      if (isNew) check.forget();
    });
    settleOpenCards(engine, holder);
    const blankKit = () => Promise.reject(new Error('none'));
    page = pageActions({ host, engine, holder, attempt, blankKit });
    await check.start();
    host.open('甲.xlsx', bytesOf('甲'));
    shown = [];
    holder.listen((state) => shown.push(state.checked?.title));
  });
  afterEach(() => {
    host.close();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const checked = async (title: string, kit?: string): Promise<void> => {
    (await engine.next('check')).answer(answerOf(title, kit));
    await vi.advanceTimersByTimeAsync(0);
  };

  const followed = async (disk: Disk): Promise<void> => {
    await checked('甲');
    await host.follow(disk);
    await checked('原');
  };

  it('nothing of the file before stands beside the name of one that is being read', async () => {
    await checked('甲');
    const left = {
      notice: '已复制',
      help: { label: '甲' },
      current: 'card',
      sections: [{ title: '甲' }],
      drafts: [{ ...ENTRY, refused: '甲' }],
      settled: { card: 'card', count: 3 },
      list: { roster: 'form.rows' },
    };
    holder.change(left as unknown as Partial<PaneState>);
    holder.produce({ documents: [{ name: '甲', title: '申请表', cards: [] }] });
    host.open('乙.xlsx', bytesOf('乙'));
    expect(holder.state).toMatchObject({ file: { name: '乙.xlsx' }, status: { kind: 'reading' } });
    for (const name of ['checked', ...Object.keys(left)])
      expect([name, Reflect.get(holder.state, name)]).toEqual([name, undefined]);
    expect(holder.state.production.documents).toEqual([]);
  });

  it('about other contents under the same name is no verdict', async () => {
    const before = await engine.next('check');
    host.open('甲.xlsx', bytesOf('甲，另存'));
    before.answer(answerOf('旧'));
    await checked('新');
    expect(new Set(shown)).toEqual(new Set([undefined, '新']));
  });

  it('about other contents is no failure either', async () => {
    const before = await engine.next('check');
    host.open('甲.xlsx', bytesOf('甲，另存'));
    before.fail('旧');
    await vi.advanceTimersByTimeAsync(0);
    expect(holder.state.status.kind).toBe('reading');
  });

  it('about what a followed file held before its last save is no verdict', async () => {
    const disk = new Disk();
    await followed(disk);
    disk.save('一');
    const before = await engine.next('check');
    expect(textOf((before.question.source as { bytes: Uint8Array }).bytes)).toBe('一');
    disk.save('二');
    await vi.advanceTimersByTimeAsync(1_000);
    before.answer(answerOf('一'));
    await checked('二');
    expect(shown).not.toContain('一');
    expect(shown.at(-1)).toBe('二');
  });

  it('about entries as they were before a save puts none of them on the screen', async () => {
    const disk = new Disk();
    await followed(disk);
    page.showSections([{ form: ENTRY.form, section: 'cover' }]);
    const before = await engine.next('section');
    disk.save('一');
    await vi.advanceTimersByTimeAsync(1_000);
    before.answer({ form: ENTRY.form, section: 'cover', title: '旧' } as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(holder.state.sections).toBeUndefined();
    await checked('一');
    (await engine.next('section')).answer({ form: ENTRY.form, section: 'cover', title: '新' } as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(holder.state.sections).toMatchObject([{ title: '新' }]);
  });

  it('with several entries of one button is one change, taken back as one', async () => {
    await checked('甲');
    const others = [ENTRY, { ...ENTRY, entry: 'application_unit' }];
    page.adopt(others);
    const writing = await engine.next('mend');
    expect(writing.question.entries).toEqual(others);
    writing.answer(mended(bytesOf('甲，两格')));
    await page.settled();
    expect(textOf(host.bytes)).toBe('甲，两格');
    page.undo();
    await page.settled();
    expect(textOf(host.bytes)).toBe('甲');
  });

  it('with an entry written puts it into no other file', async () => {
    await checked('甲');
    page.mend(ENTRY, '原');
    const writing = await engine.next('mend');
    host.open('乙.xlsx', bytesOf('乙'));
    writing.answer(mended(bytesOf('甲，改')));
    await page.settled();
    expect(textOf(host.bytes)).toBe('乙');
    expect(host.state.changes).toEqual([]);
  });

  it('with an entry written is asked for again of what another program saved meanwhile', async () => {
    const disk = new Disk();
    await followed(disk);
    page.mend(ENTRY, '原');
    const writing = await engine.next('mend');
    disk.save('别处');
    await vi.advanceTimersByTimeAsync(1_000);
    writing.answer(mended(bytesOf('原，改')));
    const again = await engine.next('mend');
    expect(textOf(again.question.bytes)).toBe('别处');
    again.answer(mended(bytesOf('别处，改')));
    await page.settled();
    expect(textOf(host.bytes)).toBe('别处，改');
  });

  it('of entries that another program saved over since they were kept, none is written again', async () => {
    const disk = new Disk();
    const closes = { write: () => Promise.resolve(), close: () => Promise.resolve() };
    await followed(Object.assign(disk, { createWritable: () => Promise.resolve(closes) }));
    page.mend(ENTRY, '原');
    (await engine.next('mend')).answer(mended(bytesOf('原，改')));
    await page.settled();
    page.writeBack();
    await page.settled();
    expect(host.state.kept).toBe('written');
    disk.save('别处改了同一格');
    await vi.advanceTimersByTimeAsync(1_000);
    const second = { ...ENTRY, entry: 'application_unit', text: '另一格' };
    page.mend(second, '');
    (await engine.next('mend')).answer(mended(bytesOf('别处，另一格')));
    await page.settled();
    disk.save('别处又存');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(host.state.changedElsewhere).toBe(true);
    page.takeElsewhere(true);
    const again = await engine.next('mend');
    expect(again.question.entries).toEqual([second]);
  });

  it('with a document is none of another workbook, and no further one is made', async () => {
    await checked('甲');
    const made = makeDocuments(engine, holder);
    const printing = await engine.next('print');
    host.open('乙.xlsx', bytesOf('乙'));
    printing.answer({ name: '甲', title: '申请表', cards: [] });
    await made;
    expect(holder.state.production).toMatchObject({ documents: [], working: false });
    expect(holder.state.notice).toBeUndefined();
  });

  it('with what a card settles is none of the next check', async () => {
    await checked('甲');
    const before = await engine.next('settled');
    host.change(bytesOf('甲，改'), mendedChanges);
    await checked('甲，改');
    before.answer({ card: 'card', place: 'B2', value: '1', count: 3 });
    await vi.advanceTimersByTimeAsync(0);
    expect(holder.state.settled).toBeUndefined();
  });

  it('what a card settled goes with the check that found it', async () => {
    await checked('甲');
    (await engine.next('settled')).answer({ card: 'card', place: 'B2', value: '1', count: 3 });
    await vi.advanceTimersByTimeAsync(0);
    expect(holder.state.settled).toBeDefined();
    host.change(bytesOf('甲，改'), mendedChanges);
    await checked('甲，改');
    expect(holder.state.settled).toBeUndefined();
  });

  it('about one of many files is none of another set with a file of that name', async () => {
    const files = (text: string) =>
      ['一.xlsx', '二.xlsx'].map((name) => ({ path: name, file: new File([text], name) }));
    const gathered = { workbooks: ['一.xlsx', '二.xlsx'], others: [] };
    page.take(files('旧'));
    (await engine.next('gather')).answer(gathered);
    await vi.dynamicImportSettled();
    const before = await engine.next('glance');
    page.take(files('新'));
    const again = await engine.next('gather');
    before.answer(glanced(9));
    await vi.advanceTimersByTimeAsync(0);
    again.answer(gathered);
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(0);
    expect(holder.state.many?.files.filter(({ answer }) => answer)).toEqual([]);
  });

  it('about an old list is none of the import into another workbook', async () => {
    await checked('甲');
    const list = listActions({ host, engine, holder, attempt, recheck: () => undefined });
    const begun = { roster: 'form.rows', known: 'skip', working: false } as const;
    holder.change({ list: begun });
    list.take(new File(['旧表'], '旧表.xlsx'));
    const before = await engine.next('list');
    host.open('乙.xlsx', bytesOf('乙'));
    holder.change({ list: begun });
    before.answer({ kind: 'failed', sentences: ['旧'] });
    await vi.advanceTimersByTimeAsync(0);
    expect(holder.state.list?.answer).toBeUndefined();
  });
});

describe('the pane in Excel', () => {
  /** A workbook whose sheets change under the pane. */
  class Sheets implements WorkbookHost {
    readonly kind = 'excel';
    readonly fileName = '工作簿.xlsx';
    readonly taken = 0;
    isEdited = false;
    isKit = true;
    read() {
      if (this.isEdited) return Promise.reject(new HostBusy());
      return Promise.resolve(this.isKit ? ({ kind: 'file', bytes: bytesOf('') } as const) : undefined);
    }
    select = () => Promise.resolve();
    selected = () => Promise.resolve(undefined);
    newWorkbook = () => Promise.resolve('inserted' as const);
    watch = () => Promise.resolve();
    about = () => ({});
  }
  const documents = [{ name: '甲', title: '申请表', cards: [] }];
  let engine: SlowEngine;
  let holder: StateHolder;
  let sheets: Sheets;
  let check: LiveCheck;

  beforeEach(async () => {
    vi.useFakeTimers();
    engine = new SlowEngine();
    holder = new StateHolder(initial);
    sheets = new Sheets();
    check = new LiveCheck(sheets, engine, holder);
    await checked('甲', 'hz-hybrid');
    holder.produce({ documents, madeOf: holder.state.checked });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  async function checked(title: string, kit?: string): Promise<void> {
    const running = check.now();
    (await engine.next('check')).answer(answerOf(title, kit));
    await running;
  }

  it('keeps documents while it is the same kit, though they say themselves that they are older', async () => {
    await checked('甲，改', 'hz-hybrid');
    expect(holder.state.production.documents).toEqual(documents);
    expect(holder.state.production.madeOf).not.toBe(holder.state.checked);
  });

  it('says of documents that they are older of other contents, not of other words', async () => {
    holder.change({ language: 'en' });
    await checked('甲', 'hz-hybrid');
    expect(holder.state.production.madeOf).toBe(holder.state.checked);
    holder.change({ language: 'zh' });
    await checked('甲，改', 'hz-hybrid');
    expect(holder.state.production.madeOf).not.toBe(holder.state.checked);
  });

  it('has none of another kit whose sheets were there before', async () => {
    await checked('乙', 'zj-projects');
    expect(holder.state.production).toMatchObject({ documents: [], chosen: new Map() });
  });

  it('shows no verdict once there is no kit any more, or it cannot be checked', async () => {
    sheets.isKit = false;
    await check.now();
    expect(holder.state.checked).toBeUndefined();
    sheets.isKit = true;
    await checked('甲', 'hz-hybrid');
    const running = check.now();
    (await engine.next('check')).fail('坏了');
    await running;
    expect(holder.state).toMatchObject({
      status: { kind: 'failed', sentences: ['坏了'] },
      checked: undefined,
    });
  });

  it('makes nothing of what it cannot read while a cell is being edited', async () => {
    sheets.isEdited = true;
    expect(await check.upToDate()).toBe(false);
    expect(holder.state.status.kind).toBe('busy');
  });
});

const mendedChanges = [
  { ...ENTRY, sheet: '申请表', cell: 'B2', label: '项目名称', before: '原', after: '改' },
];
const glanced = (wrong: number): Questions['glance']['answer'] =>
  ({ kind: 'checked', counts: { wrong, unread: 0, missing: 0, warnings: 0 } }) as never;
