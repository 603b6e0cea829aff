import { paceOf } from '../../bureau/index.js';
import type { Language } from '../../core/messages/message.js';
import type { Terminal } from '../terminal.js';

/** A run reports at most so often: where lines are not redrawn they would fill the page. */
const MOST_REPORTS = 50;

const words = {
  zh: (done: number, total: number, rate: string, left: string) =>
    `已处理 ${done}/${total} 个工作簿${rate === '' ? '' : `，每秒 ${rate} 个`}${left === '' ? '' : `，约剩 ${left}`}`,
  en: (done: number, total: number, rate: string, left: string) =>
    `${done}/${total} workbooks${rate === '' ? '' : `, ${rate} per second`}${left === '' ? '' : `, about ${left} left`}`,
} as const;

/** Says how far a run is: done of total, rate, time left. */
export class BatchProgress {
  #worked = 0;
  #reported = -1;
  readonly #began = Date.now();

  constructor(
    private readonly terminal: Terminal,
    private readonly language: Language,
  ) {}

  /** @param kept whether an earlier run did it; such files say nothing about the rate. */
  step(done: number, total: number, kept: boolean): void {
    if (!kept) this.#worked += 1;
    const part = done === total ? MOST_REPORTS : Math.floor((done * MOST_REPORTS) / total);
    if (part === this.#reported) return;
    this.#reported = part;
    const { rate, secondsLeft } = paceOf(this.#worked, total - done, (Date.now() - this.#began) / 1000);
    const left = secondsLeft === undefined || done === total ? '' : durationIn(secondsLeft, this.language);
    this.terminal.progress(words[this.language](done, total, rate === 0 ? '' : rate.toFixed(1), left));
  }
}

function durationIn(seconds: number, language: Language): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (language === 'zh') return minutes === 0 ? `${rest} 秒` : `${minutes} 分 ${rest} 秒`;
  return minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`;
}
