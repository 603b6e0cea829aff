import type { CollectedDossier } from '../../form/index.js';
import { nameKey } from '../across/name-key.js';
import type { RosterInstitution } from '../roster/bureau-roster.js';
import type { CollectedSource } from './collected-source.js';

/** What of a workbook tells where its institution is. */
type CountySource = Pick<CollectedSource, 'file' | 'institution'> & {
  readonly claims: Pick<CollectedSource['claims'], 'evaluation'>;
};

/** Which county things belong to: what the bureau's list says, or the folder in which institutions' workbooks lie. */
export class Counties {
  /** By the key of an institution's name. */
  readonly #known = new Map<string, string>();
  readonly #ofFiles = new Map<string, string>();
  readonly #names: readonly string[];

  constructor(sources: readonly CountySource[], roster: readonly RosterInstitution[]) {
    for (const { name, aliases, county } of roster) {
      if (county !== '') for (const one of [name, ...aliases]) this.#known.set(nameKey(one), county);
    }
    for (const { file, institution, claims } of sources) {
      if (!institution || claims.evaluation !== undefined || this.#known.has(institution.key)) continue;
      this.#known.set(institution.key, folderOf(file));
    }
    this.#names = [...new Set(this.#known.values())].filter((county) => county !== '');
    for (const { file, institution } of sources) {
      if (institution) this.#ofFiles.set(file, this.ofInstitution(institution));
    }
  }

  /** Of one of which only others speak it is the county with whose name its own begins. */
  ofInstitution({ name, key }: NonNullable<CollectedDossier['institution']>): string {
    return this.#known.get(key) ?? this.#names.find((county) => name.startsWith(county)) ?? '';
  }

  ofName(name: string): string {
    return this.ofInstitution({ name, key: nameKey(name), at: { form: '', field: '' } });
  }

  /** Of a file that says nothing of an institution it is the county in whose folder it lies. */
  ofFile(file: string): string {
    const folder = folderOf(file);
    return this.#ofFiles.get(file) ?? (this.#names.includes(folder) ? folder : '');
  }
}

/** The first folder on the way to a file; an archive stands where a folder does, but is no county. */
const folderOf = (file: string): string =>
  file
    .split('/')
    .slice(0, -1)
    .find((part) => !/\.zip$/i.test(part)) ?? '';
