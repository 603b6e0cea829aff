import hzHybridLawful from './hz-hybrid-lawful.json' with { type: 'json' };
import hzHybridUnlawful from './hz-hybrid-unlawful.json' with { type: 'json' };
import zjProjectsLawful from './zj-projects-lawful.json' with { type: 'json' };
import zjProjectsUnlawful from './zj-projects-unlawful.json' with { type: 'json' };
import { readDossier, type Dossier } from '../engine/form/index.js';
import { registry } from '../templates/index.js';

/** A filled kit of invented institutions and people. */
export interface Sample {
  readonly id: string;
  readonly kit: string;
  /** In Chinese: what it shows. */
  readonly title: string;
  readonly dossier: Dossier;
}

const read = (json: unknown): Dossier => {
  const { dossier, diagnostics } = readDossier(json, registry);
  if (!dossier) throw new Error(JSON.stringify(diagnostics));
  return dossier;
};

const sample = (id: string, title: string, json: unknown): Sample => {
  const dossier = read(json);
  return { id, title, dossier, kit: dossier.kit };
};

/** The samples; of each kit the first is lawful. */
export const samples = (): readonly Sample[] => [
  sample('hz-hybrid-lawful', '合规的混合式培训项目', hzHybridLawful),
  sample('hz-hybrid-unlawful', '有违规的混合式培训项目', hzHybridUnlawful),
  sample('zj-projects-lawful', '合规的项目登记表', zjProjectsLawful),
  sample('zj-projects-unlawful', '有违规的项目登记表', zjProjectsUnlawful),
];

/** The first sample of a kit. */
export const sampleOf = (kit: string): Sample | undefined => samples().find((one) => one.kit === kit);
