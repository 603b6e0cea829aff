import { element } from './element.js';

export interface DropZone {
  readonly id: string;
  /** Words on the button, and beside it. */
  readonly choose: string;
  readonly drop: string;
  /** What was taken, in words. */
  readonly taken?: string;
  take(file: File): void;
}

/** Takes an .xlsx file: a file picker that is also a place to drop. */
export function dropZone({ id, choose, drop, taken, take }: DropZone): HTMLElement {
  const input = element('input', { type: 'file', accept: '.xlsx', id, 'data-key': id });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) take(file);
  });
  const zone = element(
    'div',
    { class: 'drop' },
    // The browser's own words on a file picker are in the browser's language; the label stands in for them.
    input,
    element('label', { for: id, class: 'btn primary' }, choose),
    element('p', { class: 'soft' }, drop),
    taken !== undefined && element('p', {}, taken),
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
