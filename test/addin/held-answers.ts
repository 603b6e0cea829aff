import type { Page } from 'playwright-core';

interface HeldWindow {
  held?: { name: string | undefined; answers: (() => void)[] };
}

/** Before the page is opened: answers of its worker can be held back, so that a test says when they come. */
export async function letAnswersBeHeld(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: NonNullable<HeldWindow['held']> = { name: undefined, answers: [] };
    Object.assign(window, { held });
    const asked = new Map<number, string>();
    window.Worker = class extends Worker {
      override postMessage(message: { readonly id: number; readonly name: string }): void {
        asked.set(message.id, message.name);
        super.postMessage(message);
      }
      override addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
        super.addEventListener(type, (event) => {
          const hear = (): void =>
            typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
          const { id } = ((event as MessageEvent).data ?? {}) as { readonly id?: number };
          if (held.name !== undefined && asked.get(id ?? 0) === held.name) held.answers.push(hear);
          else hear();
        });
      }
    };
  });
}

/** From now on answers to this question wait. */
export const holdAnswers = (page: Page, question: string): Promise<void> =>
  page.evaluate((name) => {
    const { held } = window as HeldWindow;
    if (held) held.name = name;
  }, question);

/** When at least one answer is waiting. */
export const answerIsHeld = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => ((window as HeldWindow).held?.answers.length ?? 0) > 0);

/** Those that wait come now, and the next ones as they are given. */
export const releaseAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { held } = window as HeldWindow;
    if (!held) return;
    held.name = undefined;
    for (const hear of held.answers.splice(0)) hear();
  });
