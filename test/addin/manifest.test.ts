import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { manifestProblems, type ManifestSetting } from './manifest-problems.js';

const root = join(import.meta.dirname, '../..');
const path = join(root, 'manifest.xml');
const manifest = readFileSync(path, 'utf8');
const development: ManifestSetting = {
  folder: join(root, 'addin/public'),
  codeNeeds: '1.13',
  production: false,
};

describe('the manifest', () => {
  it('keeps every limit of Office', () => {
    expect(manifestProblems(manifest, development)).toEqual([]);
  });

  it('is read by the official reader', async () => {
    const read = await OfficeAddinManifest.readManifestFile(path);
    expect(read).toMatchObject({
      id: '7f0d1f5c-6e6d-4b8a-9a53-2b8f7c1d90e4',
      version: '0.1.0.0',
      displayName: '办表',
      defaultLocale: 'zh-CN',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
  });

  it('says every word in English too', () => {
    const strings = [
      ...manifest.matchAll(/<bt:String id="([^"]+)" DefaultValue="[^"]+">\s*<bt:Override Locale="en-US"/g),
    ];
    expect(strings).toHaveLength([...manifest.matchAll(/<bt:String /g)].length);
  });

  it.each<[string, (xml: string) => string, RegExp, Partial<ManifestSetting>?]>([
    ['an id that is no GUID', (xml) => xml.replace(/<Id>[^<]+/, '<Id>banbiao'), /GUID/],
    ['a version of three parts', (xml) => xml.replace('0.1.0.0', '0.1.0'), /four parts/],
    [
      'a plain http address',
      (xml) => xml.replace('https://localhost:3000/help', 'http://localhost:3000/help'),
      /not https/,
    ],
    [
      'elements out of order',
      (xml) => xml.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
      /out of order/,
    ],
    [
      'a short string over 125',
      (xml) => xml.replace('DefaultValue="新建套表"', `DefaultValue="${'新'.repeat(126)}"`),
      /longer than 125/,
    ],
    [
      'a long string over 250',
      (xml) => xml.replace(/DefaultValue="新建一个[^"]+"/, `DefaultValue="${'新'.repeat(251)}"`),
      /longer than 250/,
    ],
    [
      'an id over 32',
      (xml) => xml.replaceAll('New.Label', 'New.Label.With.A.Name.That.Is.Too.Long'),
      /id too long/,
    ],
    [
      'a resid without resource',
      (xml) => xml.replace('resid="Check.Tip"', 'resid="Check.Tips"'),
      /resid without resource/,
    ],
    [
      'a resource that nobody uses',
      (xml) => xml.replace(/<Title resid="GetStarted.Title"\/>/, '<Title resid="Tab.Label"/>'),
      /never used/,
    ],
    [
      'an icon of another size',
      (xml) =>
        xml.replace(
          'id="Icon.80" DefaultValue="https://localhost:3000/icons/icon-80.png"',
          'id="Icon.80" DefaultValue="https://localhost:3000/icons/icon-64.png"',
        ),
      /64×64, not 80/,
    ],
    ['an icon that is missing', (xml) => xml.replaceAll('icon-16.png', 'icon-15.png'), /not there/],
    [
      'a requirement above the code',
      (xml) => xml.replaceAll('MinVersion="1.13"', 'MinVersion="1.16"'),
      /1.16, but the code/,
    ],
    ['localhost in production', (xml) => xml, /localhost/, { production: true }],
    ['broken XML', (xml) => xml.replace('</OfficeApp>', ''), /well-formed/],
  ])('is refused with %s', (_, damage, problem, setting = {}) => {
    expect(manifestProblems(damage(manifest), { ...development, ...setting }).join('\n')).toMatch(problem);
  });
});
