import type { ExcelHost } from './excel-host.js';
import { HostError } from './host-error.js';

/**
 * An object of Excel's Rich API. A class shows its wire members by method names, PascalCase as on the wire:
 * `get_Name` / `set_Name` for scalar properties, `nav_Format` for properties that are objects, `call_GetRange` for
 * methods; collections have `items()` and `indexer(key)`.
 */
export class SimulatedObject {
  referenceId: string | undefined;

  constructor(readonly simulator: ExcelHost) {}

  get typeName(): string {
    return this.constructor.name;
  }

  /** Excel hands out references to ranges that an add-in tracks. */
  get trackable(): boolean {
    return false;
  }

  /** Members that real Excel has and that may be left out of a "load everything". */
  lenient(_member: string): boolean {
    return false;
  }
}

/** An object whose scalars are stored as they are set (page layout, a cell's font …). */
export abstract class StoringObject extends SimulatedObject {
  abstract storedScalar(name: string): unknown;
  abstract storeScalar(name: string, value: unknown): void;
  abstract storedObject(name: string): SimulatedObject;
}

export abstract class Collection<Item extends SimulatedObject> extends SimulatedObject {
  abstract items(): Item[];
  abstract indexer(key: unknown): Item | undefined;

  get_Count(): number {
    return this.items().length;
  }
  call_GetCount(): number {
    return this.items().length;
  }
  call_GetItemAt(index: unknown): Item {
    const item = this.items()[Number(index)];
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
  call_GetItem(key: unknown): Item {
    const item = this.indexer(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }
  call_GetItemOrNullObject(key: unknown): Item | null {
    return this.indexer(key) ?? null;
  }
  call_GetFirst(): Item | null {
    return this.items()[0] ?? null;
  }
  call_GetLast(): Item | null {
    return this.items().at(-1) ?? null;
  }
}

export const sameName = (one: unknown, other: unknown): boolean =>
  String(one).toLowerCase() === String(other).toLowerCase();
