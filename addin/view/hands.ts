/**
 * What somebody has in hand: a text that is being typed, a list that is open, a button that is pressed. Nothing under
 * it is drawn anew: the text, the caret, an input method's half-written word or the click would be lost.
 */
export class Hands {
  #typing: EventTarget | undefined;
  #pressed = false;
  /** From the event by which a control is left until the focus has arrived elsewhere. */
  #leaving = false;

  /** @param free called each time that something was let go */
  constructor(free: () => void) {
    const afterwards = (): void =>
      void setTimeout(() => {
        this.#leaving = false;
        free();
      });
    const take = ({ target }: Event): void => void (this.#typing = target ?? undefined);
    const letGo = (): void => {
      this.#typing = undefined;
      this.#leaving = true;
      afterwards();
    };
    const release = (): void => {
      this.#pressed = false;
      afterwards();
    };
    const on = (name: string, listener: (event: Event) => void): void =>
      document.addEventListener(name, listener, { capture: true });
    on('input', (event) => !isDay(event.target) && take(event));
    on('compositionstart', take);
    // A day typed by keys is whole when it is left; before, each figure makes another day of it.
    on('keydown', (event) => isDay(event.target) && isFigure(event) && take(event));
    on('change', ({ target }) => !(isDay(target) && target === this.#typing) && letGo());
    on('focusout', letGo);
    on('pointerdown', (event) => {
      this.#pressed = true;
      if (event.target instanceof HTMLSelectElement) take(event);
    });
    // The space bar presses a button as the mouse does: what it went down on must still be there when it comes up.
    on('keydown', (event) => void (this.#pressed ||= isSpace(event)));
    on('keyup', (event) => isSpace(event) && release());
    on('pointerup', release);
    on('pointercancel', release);
    on('dragend', release);
    addEventListener('blur', release);
  }

  /** Between pressing and letting go, and until the focus has arrived: nothing at all may be drawn anew. */
  get pressing(): boolean {
    return this.#pressed || this.#leaving;
  }
  get typing(): boolean {
    return this.#typing !== undefined;
  }
}

export const isDay = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && ['date', 'month'].includes(target.type);

/** Whether a key changes a day. */
export const isFigure = (event: Event): boolean =>
  event instanceof KeyboardEvent && (/^\d$/.test(event.key) || /^(Arrow|Backspace|Delete)/.test(event.key));

const isSpace = (event: Event): boolean => event instanceof KeyboardEvent && event.key === ' ';
