/**
 * The desk's page on which an institution hands in: the chosen workbook is checked in this browser, and sent only when
 * its sender says so after that. Without script, and where this fails, the desk checks it.
 */
import { nameKey } from '../engine/bureau/index.js';
import { EngineClient } from './engine-client.js';
import { say } from './strings/strings.js';
import { element, replaceContent } from './view/element.js';
import { checkedView, notHereView, unusableView, type HandInPage } from './view/hand-in-view.js';
import type { HandInAnswer } from './worker/hand-in-check.js';

const form = document.querySelector<HTMLFormElement>('form[data-hand-in]');
const input = form?.querySelector<HTMLInputElement>('input[type=file]');
if (form && input) startHandIn(form, input);

function startHandIn(form: HTMLFormElement, input: HTMLInputElement): void {
  const { kit = '', kitTitle = '', institution = '', most = '', mend = '' } = form.dataset;
  const language = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
  const page: HandInPage = {
    language,
    kit,
    kitTitle,
    institution,
    sameName: (one, other) => nameKey(one) === nameKey(other),
    form: form.id,
    mend,
  };
  const region = element('div', { class: 'stack-l', 'aria-live': 'polite', id: 'checked-here' });
  form.after(region);
  const heading = form.querySelector('h2');
  if (heading) heading.textContent = say(language, 'handIn.choose');
  form.querySelector('[data-without-script]')?.replaceChildren(say(language, 'handIn.first'));
  // The browser's own words on a file picker are in the browser's language; the label stands in for them.
  form.querySelector('label')?.remove();
  input.after(element('label', { for: input.id, class: 'btn primary' }, say(language, 'handIn.button')));
  form.classList.add('checks-here', 'picks');

  const engine = new EngineClient();
  /** Counts the files that were chosen: what an earlier one's check says comes too late. */
  let chosen = 0;
  const show = (...content: readonly HTMLElement[]): void => replaceContent(region, ...content);
  const lookAt = (): void => region.querySelector<HTMLElement>('[data-key=verdict]')?.focus();
  const showChecked = (
    answer: Extract<HandInAnswer, { kind: 'checked' }>,
    file: string,
    current: string | undefined,
  ): void =>
    show(
      checkedView(page, answer, {
        file,
        current,
        open: (key) => showChecked(answer, file, key === current ? undefined : key),
      }),
    );

  const check = async (): Promise<void> => {
    const number = (chosen += 1);
    const file = input.files?.[0];
    form.classList.add('checks-here');
    if (!file) return show();
    if (file.size > Number(most) * 2 ** 20)
      return show(unusableView(page, [say(language, 'handIn.tooLarge', { most })]));
    show(element('p', { role: 'status' }, say(language, 'handIn.checking', { file: file.name })));
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await engine.ask('handIn', { bytes, fileName: file.name, language });
      if (number !== chosen) return;
      if (answer.kind === 'checked') showChecked(answer, file.name, answer.sorted.wrong[0]?.key);
      else show(unusableView(page, answer.sentences));
    } catch {
      if (number !== chosen) return;
      // The buttons that stand there without script.
      form.classList.remove('checks-here');
      show(notHereView(page));
    }
    lookAt();
  };
  input.addEventListener('change', () => void check());
  const over = (event: DragEvent, is: boolean): void => {
    event.preventDefault();
    form.classList.toggle('over', is);
  };
  form.addEventListener('dragover', (event) => over(event, true));
  form.addEventListener('dragleave', (event) => over(event, false));
  form.addEventListener('drop', (event) => {
    over(event, false);
    const files = event.dataTransfer?.files;
    if (!files || files.length === 0) return;
    input.files = files;
    void check();
  });
  // Back from the next page a browser may have kept the file.
  if (input.files?.length) void check();
}
