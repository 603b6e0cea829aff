import type { ExcelHost } from './excel-host.js';
import { HostError } from './host-error.js';
import { readProperties } from './read-properties.js';
import { Collection, SimulatedObject, StoringObject } from './simulated-object.js';
import { invoke, lowerFirst, notSimulated, surfaceOf } from './wire-surface.js';
import {
  ACTION_TYPE,
  PATH_TYPE,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './wire.js';

/** The objects of one request by path id; `null` is office.js's null object. */
interface RequestState {
  readonly paths: Readonly<Record<string, ObjectPath>>;
  readonly resolved: Map<number, SimulatedObject | null>;
  readonly keepsReferences: boolean;
}

/** Executes request bodies against the tree of simulated objects; knows nothing of Excel. */
export class Executor {
  readonly references = new Map<string, SimulatedObject>();
  #nextReference = 1;

  constructor(private readonly simulator: ExcelHost) {}

  /** Hands out a reference, as Excel does for ranges inside Excel.run. */
  keep(object: SimulatedObject): string {
    object.referenceId ??= `${object.typeName}-${this.#nextReference++}`;
    this.references.set(object.referenceId, object);
    return object.referenceId;
  }

  release(id: string): void {
    const object = this.references.get(id);
    if (object) object.referenceId = undefined;
    this.references.delete(id);
  }

  async run(body: RequestBody): Promise<ResponseBody> {
    const state: RequestState = {
      paths: body.ObjectPaths,
      resolved: new Map(),
      keepsReferences: body.AutoKeepReference === true,
    };
    const answer: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ACTION_TYPE.trace) answer.TraceIds.push(action.Id);
        const value = action.ActionType === ACTION_TYPE.trace ? null : await this.#act(state, action);
        answer.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        const failure = this.#failure(error);
        answer.Error = {
          Code: failure.code,
          Message: failure.message,
          Location: failure.location ?? this.#locate(state, action),
          HttpStatusCode: failure.status,
          ActionIndex: index,
        };
        // What ran before stays done, what comes after does not run: as in Excel.
        break;
      }
    }
    return answer;
  }

  #failure(error: unknown): HostError {
    if (error instanceof HostError) return error;
    this.simulator.defects.push(error);
    const failure = new HostError('GeneralException', String(error));
    failure.location = 'simulator';
    return failure;
  }

  #locate(state: RequestState, action: Action): string {
    const path = state.paths[action.ObjectPathId];
    const name = action.Name || path?.Name || 'getItem';
    const target =
      state.resolved.get(path?.ParentObjectPathId ?? -1) ?? state.resolved.get(action.ObjectPathId);
    return `${target?.typeName ?? 'Workbook'}.${lowerFirst(name)}`;
  }

  async #act(state: RequestState, action: Action): Promise<unknown> {
    const object = await this.#resolve(state, action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION_TYPE.instantiate:
        return object === null ? null : this.#identity(object);
      case ACTION_TYPE.query:
      case ACTION_TYPE.queryAsJson:
        return object === null
          ? null
          : readProperties(object, action.QueryInfo ?? {}, (one) => this.#identity(one));
      case ACTION_TYPE.method:
        return this.#method(state, action, object);
      case ACTION_TYPE.set:
        this.#assign(object, action.Name, (await this.#values(state, action.ArgumentInfo))[0]);
        return null;
      case ACTION_TYPE.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.#assign(object, name, value);
        return null;
      case ACTION_TYPE.ensureUnchanged:
        return null;
      default:
        throw new HostError('NotImplemented', `The simulated Excel has no action type ${action.ActionType}.`);
    }
  }

  async #method(state: RequestState, action: Action, object: SimulatedObject | null): Promise<unknown> {
    if (action.Name === '_KeepReference') {
      if (object) this.keep(object);
      return null;
    }
    if (object === null) throw new HostError('ItemNotFound');
    const result = await this.#call(object, action.Name, await this.#values(state, action.ArgumentInfo));
    return result instanceof SimulatedObject ? this.#identity(result) : (result ?? null);
  }

  async #resolve(state: RequestState, id: number): Promise<SimulatedObject | null> {
    const known = state.resolved.get(id);
    if (known !== undefined) return known;
    const path = state.paths[id];
    if (!path) throw new HostError('InvalidArgument', `Unknown object path ${id}`);
    const parent =
      path.ParentObjectPathId === undefined ? undefined : await this.#resolve(state, path.ParentObjectPathId);
    // A member of a null object is a null object.
    const object = parent === null ? null : await this.#follow(state, path, parent);
    if (state.keepsReferences && object?.trackable === true) this.keep(object);
    state.resolved.set(id, object);
    return object;
  }

  async #follow(
    state: RequestState,
    path: ObjectPath,
    parent: SimulatedObject | undefined,
  ): Promise<SimulatedObject | null> {
    if (path.ObjectPathType === PATH_TYPE.nothing) return null;
    if (path.ObjectPathType === PATH_TYPE.global) return this.simulator.workbook;
    if (path.ObjectPathType === PATH_TYPE.service) return this.simulator.service(path.Name);
    if (path.ObjectPathType === PATH_TYPE.reference) {
      const object = this.references.get(path.Name);
      if (!object) throw new HostError('InvalidReference');
      return object;
    }
    if (!parent) throw new HostError('InvalidArgument', `Object path ${path.Id} has no parent`);
    if (path.ObjectPathType === PATH_TYPE.property) return this.#property(parent, path.Name);
    const values = await this.#values(state, path.ArgumentInfo);
    if (path.ObjectPathType === PATH_TYPE.indexer) return this.#indexed(parent, values[0]);
    const result = await this.#call(parent, path.Name, values);
    return result instanceof SimulatedObject ? result : null;
  }

  #property(parent: SimulatedObject, name: string): SimulatedObject | null {
    const member = surfaceOf(parent).nav.get(name.toLowerCase());
    if (member !== undefined) return invoke(parent, 'nav', member, []) as SimulatedObject | null;
    if (parent instanceof StoringObject) return parent.storedObject(name);
    throw notSimulated(parent, name);
  }

  #indexed(parent: SimulatedObject, key: unknown): SimulatedObject {
    const indexer: unknown = Reflect.get(parent, 'indexer');
    if (!(parent instanceof Collection) && typeof indexer !== 'function')
      throw notSimulated(parent, 'getItem');
    const item =
      parent instanceof Collection
        ? (parent as Collection<SimulatedObject>).indexer(key)
        : (Reflect.apply(indexer as () => SimulatedObject, parent, [key]) as SimulatedObject | undefined);
    if (item) return item;
    throw this.#located(new HostError('ItemNotFound'), parent, 'getItem');
  }

  #located(error: HostError, object: SimulatedObject, member: string): HostError {
    error.location ??= `${object.typeName}.${lowerFirst(member)}`;
    return error;
  }

  /** Arguments, with the object paths in them replaced by the objects. */
  async #values(state: RequestState, info: ArgumentInfo | undefined): Promise<unknown[]> {
    const replace = async (value: unknown, reference: unknown): Promise<unknown> => {
      if (
        typeof value === 'number' &&
        typeof reference === 'number' &&
        reference > 0 &&
        value === reference
      ) {
        return this.#resolve(state, reference);
      }
      if (Array.isArray(value)) {
        const references = Array.isArray(reference) ? (reference as unknown[]) : [];
        return Promise.all(value.map((part: unknown, index) => replace(part, references[index] ?? 0)));
      }
      if (typeof value === 'object' && value !== null) {
        if ('_ObjectPathId' in value) return this.#resolve(state, Number(value._ObjectPathId));
        const parts = await Promise.all(
          Object.entries(value).map(async ([name, part]) => [name, await replace(part, 0)] as const),
        );
        return Object.fromEntries(parts);
      }
      return value;
    };
    const references = info?.ReferencedObjectPathIds ?? [];
    return Promise.all((info?.Arguments ?? []).map((value, index) => replace(value, references[index])));
  }

  async #call(object: SimulatedObject, name: string, values: readonly unknown[]): Promise<unknown> {
    const member = surfaceOf(object).call.get(name.toLowerCase());
    if (member === undefined) throw this.#located(notSimulated(object, name), object, name);
    try {
      return await invoke(object, 'call', member, values);
    } catch (error) {
      throw error instanceof HostError ? this.#located(error, object, name) : error;
    }
  }

  #assign(object: SimulatedObject | null, name: string, value: unknown): void {
    if (object === null) throw new HostError('ItemNotFound');
    const member = surfaceOf(object).set.get(name.toLowerCase());
    if (member === undefined && object instanceof StoringObject) return object.storeScalar(name, value);
    if (member === undefined) throw this.#located(notSimulated(object, name), object, name);
    try {
      invoke(object, 'set', member, [value]);
    } catch (error) {
      throw error instanceof HostError ? this.#located(error, object, name) : error;
    }
  }

  /** What office.js needs to find an object again. */
  #identity(object: SimulatedObject): Record<string, unknown> {
    const { get } = surfaceOf(object);
    return {
      ...(get.has('id') ? { Id: invoke(object, 'get', 'Id', []) } : {}),
      ...(get.has('_id') ? { _Id: invoke(object, 'get', '_Id', []) } : {}),
      ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }),
    };
  }
}
