import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { PdfDocument, PdfEngine, PdfOptions } from '../pdf/index.js';
import { forkModule } from './fork-module.js';
import { renderAnswer, type RenderRequest } from './pdf-worker-message.js';

export interface PdfPoolOptions {
  /** Worker processes; as many as the machine has processors when not given, but at most four. */
  readonly processes?: number;
  /** After so many documents a process is replaced, which gives back all the memory that it ever took. */
  readonly documentsPerProcess?: number;
}

/** PDFs of many documents on several processors, in flat memory. */
export interface PdfPool extends PdfEngine {
  /** Waits for the documents under way and ends the processes; those at rest also end with this one. */
  close(): Promise<void>;
}

interface Task extends RenderRequest {
  resolve(document: PdfDocument): void;
  reject(error: unknown): void;
}

const MOST_PROCESSES = 4;
/** Starting a process takes as long as some twenty documents. */
const DOCUMENTS_PER_PROCESS = 150;

/**
 * A pool of worker processes behind the port of the engine itself.
 * @example
 * const pool = pdfPool();
 * const documents = await Promise.all(files.map((docx) => pool.render(docx, { fonts: 'bundled' })));
 * await pool.close();
 */
export function pdfPool(options: PdfPoolOptions = {}): PdfPool {
  const processes = options.processes ?? Math.min(MOST_PROCESSES, availableParallelism());
  const perProcess = options.documentsPerProcess ?? DOCUMENTS_PER_PROCESS;
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const busy = new Set<Promise<void>>();
  let alive = 0;

  const dispatch = () => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (alive < processes ? startWorker() : undefined);
      const task = worker && waiting.shift();
      if (!worker || !task) return;
      const work = perform(worker, task).finally(() => busy.delete(work));
      busy.add(work);
    }
  };
  const startWorker = (): Worker => {
    alive += 1;
    return new Worker();
  };
  const perform = async (worker: Worker, task: Task): Promise<void> => {
    try {
      task.resolve(await worker.render(task));
    } catch (error) {
      task.reject(error);
    }
    if (worker.ended || worker.documents >= perProcess) {
      worker.end();
      alive -= 1;
    } else {
      idle.push(worker);
    }
    dispatch();
  };

  return {
    name: 'typst-pool',
    render: (docx, pdfOptions) =>
      new Promise((resolve, reject) => {
        waiting.push({ docx, options: plain(pdfOptions), resolve, reject });
        dispatch();
      }),
    async close() {
      while (busy.size > 0) await Promise.all(busy);
      for (const worker of idle.splice(0)) {
        worker.end();
        alive -= 1;
      }
    },
  };
}

const plain = ({ fonts, archive, title }: PdfOptions): PdfOptions => ({ fonts, archive, title });

/** One process, one document at a time. */
class Worker {
  documents = 0;
  ended = false;
  private readonly child: ChildProcess;

  constructor() {
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    this.child = forkModule(new URL(`./pdf-worker-process.${ending}`, import.meta.url));
    this.child.once('exit', () => {
      this.ended = true;
    });
  }

  render({ docx, options }: RenderRequest): Promise<PdfDocument> {
    this.documents += 1;
    this.child.ref();
    this.child.channel?.ref();
    return new Promise((resolve, reject) => {
      const settle = (work: () => void) => {
        // A process at rest keeps nobody from ending: it ends when its channel closes.
        this.child.unref();
        this.child.channel?.unref();
        this.child.off('message', heard);
        this.child.off('exit', exited);
        work();
      };
      const exited = (code: number | null, signal: string | null) =>
        settle(() => reject(failure(`exit ${code ?? signal ?? ''}`)));
      const heard = (message: unknown) =>
        settle(() => {
          const answer = renderAnswer.parse(message);
          if (answer.outcome === 'rendered') resolve(answer.document);
          else if (answer.outcome === 'refused') reject(new DiagnosticError(answer.diagnostics));
          else reject(failure(answer.reason));
        });
      this.child.on('message', heard);
      this.child.on('exit', exited);
      if (this.ended) exited(this.child.exitCode, this.child.signalCode);
      else this.child.send({ docx, options }, () => undefined);
    });
  }

  end(): void {
    this.child.removeAllListeners('exit');
    if (this.child.connected) this.child.disconnect();
  }
}

const failure = (reason: string) =>
  new DiagnosticError([diagnostic('pdf.worker-failed', 'error', {}, { reason })]);
