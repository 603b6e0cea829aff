import { officialFaces } from '../../core/official-faces.js';

/**
 * Which faces may take the place of an official one, the best first. Names of the same face come first (a Windows
 * face has a Chinese and an English name), then its makers' variants, then what is only similar.
 */
interface FaceKind {
  readonly names: readonly string[];
  readonly similar: readonly string[];
  /** Weight to take when a similar face stands in: titles in 小标宋 are heavier than body text. */
  readonly weight?: number;
}

const SONG = [
  'Noto Serif SC',
  'Noto Serif CJK SC',
  'Source Han Serif SC',
  '思源宋体',
  'STSong',
  '华文宋体',
  'FandolSong',
  'AR PL UMing CN',
];
const HEI = [
  'Noto Sans SC',
  'Noto Sans CJK SC',
  'Source Han Sans SC',
  '思源黑体',
  'Microsoft YaHei',
  '微软雅黑',
  'STHeiti',
  'PingFang SC',
  'FandolHei',
];
const KAI = ['LXGW WenKai', '霞鹜文楷', 'STKaiti', '华文楷体', 'FandolKai', 'AR PL UKai CN'];
const FANG = [
  'FandolFang',
  'FandolFang R',
  'STFangsong',
  '华文仿宋',
  'Zhuque Fangsong',
  '朱雀仿宋',
  'LXGW WenKai Light',
  ...KAI,
];

const KINDS: readonly FaceKind[] = [
  { names: officialFaces.song, similar: SONG },
  { names: officialFaces.fangSong, similar: FANG },
  { names: officialFaces.kai, similar: KAI },
  { names: officialFaces.hei, similar: HEI },
  { names: officialFaces.xiaoBiaoSong, similar: SONG, weight: 700 },
  { names: ['Times New Roman'], similar: ['Tinos', 'Liberation Serif', 'Noto Serif SC', 'DejaVu Serif'] },
  { names: ['Arial', 'Helvetica'], similar: ['Arimo', 'Liberation Sans', 'Noto Sans SC', 'DejaVu Sans'] },
  {
    names: ['Calibri', 'Segoe UI', 'Tahoma', 'Verdana'],
    similar: ['Carlito', 'Arimo', 'Liberation Sans', 'DejaVu Sans'],
  },
  {
    names: ['Cambria', 'Georgia', 'Liberation Serif'],
    similar: ['Caladea', 'Tinos', 'Liberation Serif', 'DejaVu Serif'],
  },
  { names: ['Courier New', 'Consolas'], similar: ['Liberation Mono', 'Tinos'] },
];

const OFFICIAL = new Set(
  Object.values(officialFaces)
    .flat()
    .map((name) => name.toLowerCase()),
);

/** Whether a family is one of the faces that official documents name (宋体, 仿宋, 楷体, 黑体, 小标宋), by any of its names. */
export const isOfficialFace = (family: string): boolean => OFFICIAL.has(family.toLowerCase());

export interface StandIn {
  readonly family: string;
  readonly weight?: number;
  /** The same face under another of its names: no substitution. */
  readonly same: boolean;
}

/** Candidates for a face in the order in which to try them, the face itself first. */
export function standIns(requested: string): readonly StandIn[] {
  const kind = KINDS.find(({ names }) =>
    names.some((name) => name.toLowerCase() === requested.toLowerCase()),
  );
  const own: StandIn = { family: requested, same: true };
  if (!kind) return [own, ...[...SONG, ...HEI, ...KAI].map((family) => ({ family, same: false }))];
  return [
    own,
    ...kind.names.slice(0, 5).map((family) => ({ family, same: sameFace(requested, family) })),
    ...kind.similar.map((family) => ({ family, weight: kind.weight, same: false })),
    ...[...SONG, ...HEI, ...KAI].map((family) => ({ family, weight: kind.weight, same: false })),
  ];
}

/** 仿宋_GB2312 and 仿宋 are two releases of one design; a name in another script is the same font. */
const sameFace = (requested: string, other: string): boolean =>
  requested.toLowerCase() === other.toLowerCase();

/** Faces asked, in this order, for a character that the chosen face lacks. */
export const CHARACTER_FALLBACKS: readonly string[] = [
  'Noto Serif SC',
  'LXGW WenKai',
  'Noto Sans SC',
  'SimSun',
  '宋体',
  'SimSun-ExtB',
  'Noto Serif CJK SC',
  'Noto Sans CJK SC',
  'Tinos',
  'Noto Sans Symbols 2',
  'Segoe UI Symbol',
  'DejaVu Sans',
];
