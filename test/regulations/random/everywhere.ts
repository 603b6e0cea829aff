import { fieldsOf, type Dossier } from '../../../engine/form/index.js';
import { registry } from '../../../templates/index.js';
import type { Random } from '../../hostile/random.js';
import { chance, Draft } from './draft.js';

/*
 * What no text speaks of: who people are, where they are, their telephones, and blanks within a name. Each is changed in the
 * whole dossier at once, so that what was alike stays alike.
 */

const FAMILY = [...'赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严金魏陶姜'];
const GIVEN = [...'安宁静远明德若水知行怀瑾清和景行思齐慕白子墨听雨观澜照林致和'];
const PLACES = ['澄江', '望岚', '松照', '雁回', '栖川', '鹿鸣', '苇塘'];
const PLACES_OF_SAMPLES = ['云溪', '桃源', '青禾', '海蓝'];

function peopleOf(dossier: Dossier): string[] {
  const names = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === 'string' && /^[\u4E00-\u9FFF]{2,4}$/.test(value)) names.add(value);
  };
  for (const [id, data] of Object.entries(dossier.forms)) {
    const form = registry.forms.get(id);
    for (const { field, roster } of form ? fieldsOf(form) : []) {
      if (field.kind !== 'person-name') continue;
      const rows: unknown = roster && data[roster.id];
      if (Array.isArray(rows)) for (const row of rows) add(Reflect.get(Object(row) as object, field.id));
      else add(data[field.id]);
    }
  }
  return [...names];
}

function renamed(text: string, dossier: Dossier, random: Random): string {
  const used = new Set<string>();
  const name = (): string => {
    for (;;) {
      const made = `${random.one(FAMILY)}${random.one(GIVEN)}${random.one(GIVEN)}`;
      if (!used.has(made) && !text.includes(made)) {
        used.add(made);
        return made;
      }
    }
  };
  const people = peopleOf(dossier).sort((one, other) => other.length - one.length);
  // A name that is typed with a blank in it is the same person's.
  const marked = people.reduce((rest, one, at) => {
    const [first = '', ...others] = one;
    const pattern = new RegExp(`${first}([ \u3000]?)${others.join('')}`, 'gu');
    return rest.replaceAll(pattern, `\u{E000}${at}\u{E001}$1\u{E002}`);
  }, text);
  const made = people.map(name);
  return marked.replaceAll(/\u{E000}(\d+)\u{E001}([ \u3000]?)\u{E002}/gu, (_, at: string, blank: string) => {
    const [first = '', ...others] = made[Number(at)] ?? '';
    return `${first}${blank}${others.join('')}`;
  });
}

/** Blanks in the names of people, as they are typed to make columns even: 李　明. */
function spaced(dossier: Dossier, random: Random): Dossier {
  const people = new Set(peopleOf(dossier));
  return JSON.parse(JSON.stringify(dossier), (_, value: unknown) =>
    typeof value === 'string' && people.has(value) && random.next() < 0.1
      ? `${value.slice(0, 1)}　${value.slice(1)}`
      : value,
  ) as Dossier;
}

export function variedEverywhere(dossier: Dossier, random: Random): Dossier {
  let text = JSON.stringify(dossier);
  if (chance(random)) text = renamed(text, dossier, random);
  if (chance(random)) {
    const others = PLACES.filter((one) => !text.includes(one));
    const first = random.below(others.length);
    for (const [at, place] of PLACES_OF_SAMPLES.entries()) {
      text = text.replaceAll(place, others[(first + at) % others.length] ?? place);
    }
  }
  if (chance(random))
    text = text.replaceAll('1380000', `1${random.one([3, 5, 7, 8, 9])}${10_000 + random.below(90_000)}`);
  const changed = JSON.parse(text) as Dossier;
  return chance(random) ? spaced(changed, random) : changed;
}

/** The dossier as a draft, nothing changed yet. */
export const draftOf = (dossier: Dossier): Draft => new Draft(dossier);
