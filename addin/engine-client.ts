import type { AnsweredMessage, AskedMessage, Progress, QuestionName, Questions } from './worker/questions.js';

interface Waiting {
  resolve(answer: unknown): void;
  reject(reason: Error): void;
  readonly progress: Progress | undefined;
}

/** Asks the worker that holds forms and rules; it is loaded with the first question. Answers come in any order. */
export class EngineClient {
  readonly #waiting = new Map<number, Waiting>();
  #started: Worker | undefined;
  #next = 1;

  get #worker(): Worker {
    return (this.#started ??= this.#start());
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker/engine-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<AnsweredMessage>) => this.#hear(data));
    worker.addEventListener('error', ({ message }) => {
      // A worker that could not be loaded is asked for anew with the next question.
      this.#started = undefined;
      for (const one of this.#waiting.values()) one.reject(new Error(message ?? 'engine-worker'));
      this.#waiting.clear();
    });
    return worker;
  }

  /** @throws Error with what the worker could not do. */
  ask<Name extends QuestionName>(
    name: Name,
    question: Questions[Name]['question'],
    progress?: Progress,
  ): Promise<Questions[Name]['answer']> {
    const id = this.#next;
    this.#next += 1;
    const message: AskedMessage<Name> = { id, name, question };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress } as Waiting);
      this.#worker.postMessage(message);
    });
  }

  #hear(message: AnsweredMessage): void {
    const waiting = this.#waiting.get(message.id);
    if (message.kind === 'progress') {
      waiting?.progress?.(message.done, message.total);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.answer);
    else waiting?.reject(new Error(message.reason));
  }
}

/** Whoever answers questions about workbooks. */
export type Engine = Pick<EngineClient, 'ask'>;
