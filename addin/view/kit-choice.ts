import type { KitChoice } from '../worker/checked-kit.js';
import { element } from './element.js';

/** A list of kits, and below it what the chosen one is for. */
export function kitChoice(kits: readonly KitChoice[]): {
  readonly choice: HTMLSelectElement;
  readonly purpose: HTMLElement;
} {
  const choice = element(
    'select',
    { class: 'input', id: 'kit', 'data-key': 'kit', 'aria-describedby': 'kit-purpose' },
    ...kits.map(({ id, title }) => element('option', { value: id }, title)),
  );
  const purpose = element('p', { class: 'soft small', id: 'kit-purpose' });
  const explain = (): void => {
    purpose.textContent = kits.find(({ id }) => id === choice.value)?.purpose ?? '';
  };
  choice.addEventListener('change', explain);
  explain();
  return { choice, purpose };
}
