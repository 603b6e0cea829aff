import { Collection, StoringObject, type SimulatedObject } from './simulated-object.js';
import { invoke, notSimulated, surfaceOf, upperFirst } from './wire-surface.js';
import type { QueryInfo } from './wire.js';

/** What a `load` asks for: named members with what is asked of them in turn. */
interface Selection {
  readonly name: string;
  everything: boolean;
  readonly members: Map<string, Selection>;
}

const selection = (name: string): Selection => ({ name, everything: false, members: new Map() });

function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root = selection('');
  const add = (path: string, whole: boolean): void => {
    let at = root;
    for (const part of path.split(/[/.]/)) {
      if (part === '' || part.toLowerCase() === 'items') continue;
      if (part === '*' || part === '$all') {
        at.everything = true;
        continue;
      }
      const next = at.members.get(part.toLowerCase()) ?? selection(part);
      at.members.set(part.toLowerCase(), next);
      at = next;
    }
    if (whole) at.everything = true;
  };
  for (const path of Select) add(path, false);
  for (const path of Expand) add(path, true);
  if (Select.length === 0) root.everything = true;
  return root;
}

type Identity = (object: SimulatedObject) => Record<string, unknown>;

/** The answer to a `load` of an object or a collection. @throws HostError for what is not simulated. */
export const readProperties = (object: SimulatedObject, query: QueryInfo, identity: Identity): unknown =>
  read(object, selectionOf(query), identity, query);

function read(
  object: SimulatedObject | null,
  asked: Selection,
  identity: Identity,
  page: QueryInfo = {},
): Record<string, unknown> | null {
  if (object === null) return null;
  const answer = identity(object);
  if (object instanceof Collection) {
    return { ...answer, ...readItems(object as Collection<SimulatedObject>, asked, identity, page) };
  }
  const surface = surfaceOf(object);
  if (asked.everything) {
    for (const name of surface.get.values()) {
      if (!name.startsWith('_')) answer[name] = invoke(object, 'get', name, []);
    }
  }
  for (const [key, member] of asked.members) {
    const scalar = surface.get.get(key);
    const navigation = surface.nav.get(key);
    if (scalar !== undefined) {
      answer[scalar] = invoke(object, 'get', scalar, []);
    } else if (navigation !== undefined) {
      const next = invoke(object, 'nav', navigation, []) as SimulatedObject | null;
      const whole = member.members.size > 0 ? member : { ...member, everything: true };
      answer[navigation] = read(next, whole, identity);
    } else if (object instanceof StoringObject) {
      const name = upperFirst(member.name);
      answer[name] =
        member.members.size > 0
          ? read(object.storedObject(name), member, identity)
          : object.storedScalar(name);
    } else if (!object.lenient(key)) {
      const failure = notSimulated(object, member.name);
      failure.location = `${object.typeName}.load`;
      throw failure;
    }
  }
  return answer;
}

function readItems(
  collection: Collection<SimulatedObject>,
  asked: Selection,
  identity: Identity,
  { Skip = 0, Top }: QueryInfo,
): Record<string, unknown> {
  const own = surfaceOf(collection).get;
  // `count` belongs to the collection, the rest to its items.
  const members = new Map([...asked.members].filter(([key]) => !own.has(key)));
  const ofItems: Selection = { ...asked, members, everything: asked.everything || members.size === 0 };
  const items = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    _Items: items.map((item, index) => {
      const answer = read(item, ofItems, identity) ?? {};
      return answer.Id === undefined && answer._Id === undefined
        ? { ...answer, _Index: Skip + index }
        : answer;
    }),
    Count: collection.get_Count(),
  };
}
