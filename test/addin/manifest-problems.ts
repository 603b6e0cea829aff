import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

/** An element of the manifest with what the limits speak about. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('No root element');
  return top;
}

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
const named = (element: Element, name: string): Element[] => all(element).filter((one) => one.name === name);

/** Order of the children that the schemas prescribe, for the elements that the manifest uses. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Action: ['TaskpaneId', 'SourceLocation'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};
const LONGEST_ID = 32;
const LONGEST_SHORT = 125;
const LONGEST_LONG = 250;
const PNG_WIDTH = 16;
const PNG_HEIGHT = 20;

export interface ManifestSetting {
  /** Where the manifest's origin is served from, for the icons. */
  readonly folder: string;
  /** Highest ExcelApi that the code uses. */
  readonly codeNeeds: string;
  /** A production copy must not name localhost. */
  readonly production: boolean;
}

/** What Office or the store's validator would refuse, in words; empty for a good manifest. */
export function manifestProblems(xml: string, setting: ManifestSetting): string[] {
  let root: Element;
  try {
    root = parse(xml);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  return [
    ...order(root),
    ...identity(root),
    ...lengths(root),
    ...resources(root),
    ...addresses(root, setting),
    ...icons(root, setting),
    ...requirementSets(root, setting),
  ];
}

function order(root: Element): string[] {
  return all(root).flatMap((element) => {
    const wanted = ORDER[element.name];
    if (!wanted) return [];
    const places = element.children.map((child) => wanted.indexOf(child.name));
    const unknown = element.children.filter((child) => !wanted.includes(child.name));
    const sorted = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
    return [
      ...unknown.map((child) => `${element.name} may not hold ${child.name}`),
      ...(sorted ? [] : [`${element.name}: children out of order`]),
    ];
  });
}

function identity(root: Element): string[] {
  const id = named(root, 'Id')[0]?.text ?? '';
  const version = named(root, 'Version')[0]?.text ?? '';
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? [] : [`Id is no GUID: ${id}`]),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(version) ? [] : [`Version needs four parts: ${version}`]),
  ];
}

function lengths(root: Element): string[] {
  const ids = all(root).flatMap((element) => [element.attributes.id, element.attributes.resid]);
  const strings = (group: string, longest: number): string[] =>
    named(root, group)
      .flatMap(all)
      .flatMap((element) => [element.attributes.DefaultValue, element.attributes.Value])
      .filter((text) => text !== undefined && text.length > longest)
      .map((text) => `${group}: longer than ${longest}: ${text ?? ''}`);
  return [
    ...ids.filter((id) => id !== undefined && id.length > LONGEST_ID).map((id) => `id too long: ${id ?? ''}`),
    ...strings('bt:ShortStrings', LONGEST_SHORT),
    ...strings('bt:LongStrings', LONGEST_LONG),
  ];
}

function resources(root: Element): string[] {
  const defined = named(root, 'Resources')
    .flatMap(all)
    .flatMap((element) => element.attributes.id ?? []);
  const used = all(root).flatMap((element) => element.attributes.resid ?? []);
  const controls = named(root, 'Control').flatMap((element) => element.attributes.id ?? []);
  const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid without resource: ${id}`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource never used: ${id}`),
    ...twice([...defined, ...controls]).map((id) => `id twice: ${id}`),
  ];
}

function urls(root: Element): string[] {
  return all(root)
    .flatMap((element) => [
      element.attributes.DefaultValue,
      element.name === 'AppDomain' ? element.text : undefined,
    ])
    .filter((text): text is string => text !== undefined && /^\w+:\/\//.test(text));
}

function addresses(root: Element, { production }: ManifestSetting): string[] {
  const found = urls(root);
  return [
    ...found.filter((url) => !url.startsWith('https://')).map((url) => `not https: ${url}`),
    ...(production ? found.filter((url) => url.includes('localhost')).map((url) => `localhost: ${url}`) : []),
  ];
}

function icons(root: Element, { folder }: ManifestSetting): string[] {
  const wanted = [
    ...named(root, 'IconUrl').map((element) => [element.attributes.DefaultValue ?? '', 32] as const),
    ...named(root, 'HighResolutionIconUrl').map(
      (element) => [element.attributes.DefaultValue ?? '', 64] as const,
    ),
    ...named(root, 'Icon').flatMap((icon) =>
      icon.children.map((image) => {
        const id = image.attributes.resid;
        const resource = named(root, 'bt:Image').find((one) => one.attributes.id === id);
        return [resource?.attributes.DefaultValue ?? '', Number(image.attributes.size)] as const;
      }),
    ),
  ];
  const missing = named(root, 'Icon').filter(
    (icon) =>
      !['16', '32', '80'].every((size) => icon.children.some((image) => image.attributes.size === size)),
  );
  return [
    ...missing.map(() => 'Icon lacks one of the sizes 16, 32, 80'),
    ...wanted.flatMap(([url, size]) => {
      const file = join(folder, URL.canParse(url) ? new URL(url).pathname : url);
      if (!existsSync(file)) return [`icon not there: ${url}`];
      const png = readFileSync(file);
      const [width, height] = [png.readUInt32BE(PNG_WIDTH), png.readUInt32BE(PNG_HEIGHT)];
      return width === size && height === size ? [] : [`icon ${url} is ${width}×${height}, not ${size}`];
    }),
  ];
}

function requirementSets(root: Element, { codeNeeds }: ManifestSetting): string[] {
  const sets = [...named(root, 'Set'), ...named(root, 'bt:Set')].filter(
    (element) => element.attributes.Name === 'ExcelApi',
  );
  const minor = (version: string): number => Number(version.split('.')[1]);
  return [
    ...(sets.length === 0 ? ['no ExcelApi requirement'] : []),
    ...sets
      .map((element) => element.attributes.MinVersion ?? '')
      .filter((version) => minor(version) !== minor(codeNeeds))
      .map((version) => `ExcelApi ${version}, but the code needs ${codeNeeds}`),
  ];
}
