/** 自检: asks this Excel what our tests assume of it, and saves the answers as a record. Nothing personal is in it. */
import '../style/tokens.css';
import '../style/ui.css';
import '../style/pane.css';
import { saveFile } from '../host/save-file.js';
import { program } from '../program.js';
import { say, type Word } from '../strings/strings.js';
import { element } from '../view/element.js';
import { runProbes, timeOfReading } from './run-probes.js';

const SETS = Array.from({ length: 21 }, (_, index) => `1.${index + 1}`);

function aboutThisExcel(): object {
  const { host, platform, version } = Office.context.diagnostics;
  const supported = (set: string, versions: readonly string[]): string[] =>
    versions.filter((one) => Office.context.requirements.isSetSupported(set, one));
  return {
    program,
    host,
    platform,
    version,
    browser: navigator.userAgent,
    displayLanguage: Office.context.displayLanguage,
    contentLanguage: Office.context.contentLanguage,
    excelApi: supported('ExcelApi', SETS).at(-1),
    openBrowserWindow: supported('OpenBrowserWindowApi', ['1.1']).length > 0,
    fontSize: getComputedStyle(document.documentElement).fontSize,
    width: innerWidth,
    forcedColours: matchMedia('(forced-colors: active)').matches,
  };
}

void Office.onReady().then(() => {
  const language = Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'zh';
  const word = (name: Word, values?: Readonly<Record<string, string | number>>): string =>
    say(language, name, values);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const status = element('p', { role: 'status', id: 'self-check-status' });
  const record = element('textarea', {
    readonly: true,
    rows: 16,
    class: 'record',
    id: 'record',
    'aria-label': word('self.record'),
  });
  const save = element(
    'button',
    { type: 'button', class: 'btn', id: 'save-record', disabled: true },
    word('self.save'),
  );
  save.addEventListener('click', () => saveFile(record.value, 'excel-record.json', 'application/json'));
  const start = element('button', { type: 'button', class: 'btn primary', id: 'start' }, word('self.start'));
  start.addEventListener('click', () => {
    start.disabled = true;
    void (async () => {
      const probes = await runProbes((done, total) => {
        status.textContent = word('self.running', { done, total });
      });
      const answers = { about: aboutThisExcel(), reading: await timeOfReading(), probes };
      record.value = JSON.stringify(answers, null, 2);
      status.textContent = word('self.done');
      save.disabled = false;
    })().catch((error: unknown) => {
      status.textContent = word('status.notDone', { reason: String(error) });
    });
  });
  document.body.append(
    element(
      'main',
      {},
      element('h1', {}, word('help.selfCheck')),
      element('p', {}, word('self.explained')),
      element('p', {}, word('self.writes')),
      element('div', { class: 'row' }, start, save),
      status,
      record,
      element('p', {}, element('a', { href: 'pane.html?panel=help' }, word('self.back'))),
    ),
  );
  document.documentElement.dataset.ready = 'true';
});
