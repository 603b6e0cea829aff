import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * WPS brings a browser of its own, Chromium 103 or 104 as far as is known. What came later may only be asked for, never
 * relied on; a property that an old browser skips does no harm and is not looked for.
 */
const LATER_STYLE: Readonly<Record<string, RegExp>> = {
  ':has() (105)': /:has\(/,
  '@container (105)': /@container\b/,
  'dynamic viewport units (108)': /\d(?:dvh|svh|lvh|dvw|svw|lvw|dvi|dvb)\b/,
  'line-height units (109)': /\d(?:r?lh)\b/,
  'color-mix() (111)': /color-mix\(/,
  'nesting (112)': /[{;}]\s*&/,
  'subgrid (117)': /\bsubgrid\b/,
  '@scope (118)': /@scope\b/,
  'light-dark() (123)': /light-dark\(/,
  'ranges in media queries (104)': /@media[^{]*[<>]/,
  'transforms as properties (104)': /[{;]\s*(?:translate|rotate|scale)\s*:/,
};
const LATER_SCRIPT: Readonly<Record<string, RegExp>> = {
  'arrays changed as copies (110)': /\.(?:toSorted|toReversed|toSpliced)\(/,
  'groupBy (117)': /\b(?:Object|Map)\.groupBy\b/,
  'withResolvers (119)': /\bwithResolvers\b/,
  'Array.fromAsync (121)': /\bfromAsync\b/,
  'sets combined (122)': /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'iterators with methods (122)': /\bIterator\.from\b/,
  // A library asks for it before it calls it.
  'URL.canParse (120)': /(?<!typeof |\?)\bURL\.canParse\b/,
  'AbortSignal.any (116)': /\bAbortSignal\.any\b/,
  'Promise.try (128)': /\bPromise\.try\b/,
  'import attributes (123)': /\bfrom\s*["'][^"']+["']\s*with\s*\{/,
  'sets in regular expressions (112)': /\/[dgimsuy]*v[dgimsuy]*\.(?:test|exec)\(/,
  'modifiers in regular expressions (125)': /\(\?[ims]+:/,
  'moveBefore (133)': /\.moveBefore\(/,
  'popovers (114)': /\.(?:showPopover|togglePopover)\(/,
};

const built = join(import.meta.dirname, '../../dist/addin');
const filesOf = (ending: string): string[] =>
  readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    // Microsoft's own, which looks after old browsers itself.
    .filter((path) => !path.includes(`${join('addin', 'office')}`));

const laterIn = (text: string, later: Readonly<Record<string, RegExp>>): string[] =>
  Object.entries(later).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

describe('the pane and the page in the browser of WPS', () => {
  it('have styles that Chromium 103 understands', () => {
    const files = filesOf('.css');
    expect(files.length).toBeGreaterThan(2);
    expect(files.map((file) => [file, laterIn(readFileSync(file, 'utf8'), LATER_STYLE)])).toEqual(
      files.map((file) => [file, []]),
    );
  });

  it('have scripts that Chromium 103 understands', () => {
    const files = filesOf('.js');
    expect(files.length).toBeGreaterThan(5);
    expect(files.map((file) => [file, laterIn(readFileSync(file, 'utf8'), LATER_SCRIPT)])).toEqual(
      files.map((file) => [file, []]),
    );
  });

  it('would be found out', () => {
    expect(laterIn('.a:has(b){} @media (width >= 5px){} .c{& d{}}', LATER_STYLE)).toEqual([
      ':has() (105)',
      'nesting (112)',
      'ranges in media queries (104)',
    ]);
    expect(laterIn('a.toSorted(b); Object.groupBy(a, b)', LATER_SCRIPT)).toEqual([
      'arrays changed as copies (110)',
      'groupBy (117)',
    ]);
  });
});
