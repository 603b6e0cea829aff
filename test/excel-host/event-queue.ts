import type { EventNumber } from './events.js';
import type { Sheet } from './sheet.js';

export interface HostEvent {
  readonly event: 'richApiMessage' | 'documentSelectionChanged' | 'appCommandInvoked';
  readonly data: unknown;
}

interface QueuedEvent {
  readonly number: EventNumber | 'selection';
  readonly sheet: Sheet;
  readonly data: Record<string, unknown>;
  readonly collectionOnly: boolean;
}

/** What has happened in the simulated Excel and was not yet reported to the add-in. */
export class EventQueue {
  readonly listeners = new Set<(event: HostEvent) => void>();
  enabled = true;
  /** What made the events, where it is not the user. */
  trigger: string | undefined;
  /** Whether another person makes them. */
  remote = false;
  #registrations = new Map<string, number>();
  #queue: QueuedEvent[] = [];
  #next = 1;

  register(event: number, target: string, change: number): void {
    const key = `${event}|${target}`;
    this.#registrations.set(key, Math.max(0, (this.#registrations.get(key) ?? 0) + change));
  }
  emit(number: EventNumber, sheet: Sheet, data: Record<string, unknown>, collectionOnly = false): void {
    const source = this.remote ? 'Remote' : 'Local';
    this.#queue.push({
      number,
      sheet,
      data: { worksheetId: sheet.id, source, ...data },
      collectionOnly,
    });
  }
  /** Sends what has queued up; each entry is [category, type, targetId, message, id, isRemote]. */
  flush(): void {
    const entries: unknown[][] = [];
    for (const { number, sheet, data, collectionOnly } of this.#queue.splice(0)) {
      if (number === 'selection') {
        for (const listen of this.listeners) listen({ event: 'documentSelectionChanged', data: {} });
        continue;
      }
      if (!this.enabled) continue;
      const message = JSON.stringify(
        this.trigger === undefined ? data : { ...data, triggerSource: this.trigger },
      );
      for (const target of collectionOnly ? ['Workbook'] : [sheet.id, 'Workbook']) {
        if ((this.#registrations.get(`${number}|${target}`) ?? 0) > 0) {
          entries.push([65_536, number, target, message, this.#next++, this.remote]);
        }
      }
    }
    if (entries.length === 0) return;
    for (const listen of this.listeners) listen({ event: 'richApiMessage', data: { ArrayData: entries } });
  }

  /** The selection stands elsewhere. */
  selected(sheet: Sheet): void {
    this.#queue.push({ number: 'selection', sheet, data: {}, collectionOnly: false });
  }
}
