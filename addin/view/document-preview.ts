import { FILE_TYPES } from '../host/save-file.js';
import { element } from './element.js';

const addresses = new WeakMap<Uint8Array, string>();

function addressOf(pdf: Uint8Array): string {
  const known = addresses.get(pdf);
  if (known !== undefined) return known;
  const address = URL.createObjectURL(new Blob([pdf.slice().buffer], { type: FILE_TYPES.pdf }));
  addresses.set(pdf, address);
  return address;
}

/** A PDF that unfolds; the browser's own viewer shows it, and only once it is unfolded. */
export function documentPreview(
  pdf: Uint8Array,
  { title, words }: { readonly title: string; readonly words: string },
): HTMLElement {
  const place = element('div', {});
  const details = element(
    'details',
    { 'data-key': `preview ${title}` },
    element('summary', { 'data-key': `preview summary ${title}` }, words),
    place,
  );
  details.addEventListener('toggle', () => {
    if (!details.open || place.hasChildNodes()) return;
    place.append(element('iframe', { class: 'preview', title: `${words} ${title}`, src: addressOf(pdf) }));
  });
  return details;
}
