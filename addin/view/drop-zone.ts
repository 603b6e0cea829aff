import type { PaneState } from '../pane-state.js';
import { say } from '../strings/strings.js';
import { element } from './element.js';

/** Where the page takes its workbook: a file picker that is also a place to drop. */
export function dropZone({ language }: PaneState, take: (file: File) => void, name: string): HTMLElement {
  const input = element('input', { type: 'file', accept: '.xlsx', id: 'file', 'data-key': 'file' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) take(file);
  });
  const zone = element(
    'div',
    { class: 'drop' },
    // The browser's own words on a file picker are in the browser's language; the label stands in for them.
    input,
    element('label', { for: 'file', class: 'button' }, say(language, 'file.choose')),
    element('p', { class: 'soft' }, say(language, 'file.drop')),
    name !== '' && element('p', {}, say(language, 'file.name', { file: name })),
  );
  const over = (event: Event, is: boolean): void => {
    event.preventDefault();
    zone.classList.toggle('over', is);
  };
  zone.addEventListener('dragover', (event) => over(event, true));
  zone.addEventListener('dragleave', (event) => over(event, false));
  zone.addEventListener('drop', (event) => {
    over(event, false);
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  });
  return zone;
}
