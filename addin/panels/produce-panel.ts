import { documentFileName } from '../../engine/wording/index.js';
import { institutionOf } from '../../engine/index.js';
import { canDownload, FILE_TYPES, saveFile } from '../host/save-file.js';
import type { PaneActions } from '../pane-actions.js';
import type { PaneState } from '../pane-state.js';
import { product } from '../product.js';
import { say } from '../strings/strings.js';
import { element } from '../view/element.js';

/** 生成: choose forms and file types; the documents are made in the pane and saved by download. */
export function producePanel(state: PaneState, actions: PaneActions): HTMLElement[] {
  const { checked, language } = state;
  const kit = product.registry.kits.get(checked?.kit ?? '');
  if (!checked || !kit) return [];
  const forms = kit.forms.flatMap((id) => product.registry.forms.get(id) ?? []);
  const tick = (name: string, value: string, words: string) =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type: 'checkbox', name, value, checked: true, 'data-key': `${name} ${value}` }),
      words,
    );
  const progress = element('p', { class: 'soft', role: 'status', id: 'progress' });
  const results = element('div', { id: 'documents' });
  const form = element(
    'form',
    {},
    element(
      'fieldset',
      {},
      element('legend', {}, say(language, 'produce.forms')),
      ...forms.map(({ id, title }) => tick('form', id, title)),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, say(language, 'produce.kind')),
      tick('kind', 'docx', say(language, 'produce.docx')),
      tick('kind', 'pdf', say(language, 'produce.pdf')),
    ),
    element(
      'button',
      { type: 'submit', class: 'primary', 'data-key': 'produce' },
      say(language, 'produce.button'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = new FormData(form);
    const ids = chosen.getAll('form').map(String);
    const kinds = chosen.getAll('kind').map(String);
    void produce(state, ids, kinds, { progress, results }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      progress.textContent = say(language, 'status.failed', { reason });
    });
  });
  const wrong = checked.result.findings.filter(
    (one) => one.level === 'error' || one.level === 'violation',
  ).length;
  return [
    ...(wrong > 0
      ? [element('p', { class: 'verdict open' }, say(language, 'produce.wrong', { count: wrong }))]
      : []),
    form,
    progress,
    results,
    ...(canDownload()
      ? []
      : [
          element(
            'p',
            {},
            say(language, 'produce.noDownload', { url: new URL('page.html', location.href).href }),
          ),
        ]),
    ...(actions.host.kind === 'file' ? [] : [element('p', { class: 'soft' }, say(language, 'help.private'))]),
  ];
}

interface Places {
  readonly progress: HTMLElement;
  readonly results: HTMLElement;
}

async function produce(
  { checked, language }: PaneState,
  ids: readonly string[],
  kinds: readonly string[],
  { progress, results }: Places,
): Promise<void> {
  if (!checked) return;
  const { panePrinter } = await import('../produce/pane-printer.js');
  const printer = await panePrinter(kinds.includes('pdf'), (done, total) => {
    progress.textContent = say(language, 'produce.loading', { done, total });
  });
  const institution = institutionOf(checked.dossier, product.registry);
  results.replaceChildren();
  let count = 0;
  for (const id of ids) {
    const form = product.registry.forms.get(id);
    if (!form) continue;
    progress.textContent = say(language, 'produce.working', { form: form.title });
    const { docx, pdf } = await printer.print(form, checked.dossier);
    const name = documentFileName({ institution, title: [form.number ?? '', form.title].join(' ').trim() });
    if (kinds.includes('docx')) {
      results.append(saveButton(`${name}.docx`, docx, FILE_TYPES.docx, language));
      count += 1;
    }
    if (pdf) {
      results.append(
        saveButton(`${name}.pdf`, pdf.pdf, FILE_TYPES.pdf, language),
        preview(pdf.pdf, form.title),
      );
      count += 1;
    }
  }
  progress.textContent = say(language, 'produce.done', { count });
}

const saveButton = (
  name: string,
  contents: Uint8Array,
  type: string,
  language: PaneState['language'],
): HTMLElement =>
  element(
    'div',
    { class: 'row' },
    element(
      'button',
      { type: 'button', 'data-file': name, onclick: () => saveFile(contents, name, type) },
      say(language, 'produce.save', { file: name }),
    ),
  );

const preview = (pdf: Uint8Array, title: string): HTMLElement =>
  element('iframe', {
    class: 'preview',
    title,
    src: URL.createObjectURL(new Blob([pdf.slice().buffer], { type: FILE_TYPES.pdf })),
  });
