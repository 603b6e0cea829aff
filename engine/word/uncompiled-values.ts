import { escapeText } from '../ooxml/index.js';
import type { Expression } from './expression/syntax.js';
import { isList, type TemplateValue } from './template-value.js';

/** The text of a value, cleaned of what no document may hold. */
type Words = (value: TemplateValue | undefined) => string;

const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i;

/** What LINK wants, from an address or `{ url, label }`; `undefined` for addresses that are no ordinary link. */
export function linkOf(value: TemplateValue, words: Words): { url: string; label: string } | undefined {
  const parts = partsOf(value);
  const url = words(parts ? parts['url'] : value).trim();
  if (!ADDRESS.test(url)) return undefined;
  return { url, label: words(parts?.['label']) || url };
}

const BASE_64 = /^[A-Za-z0-9+/\s]+={0,2}$/;
/** Raster pictures only: SVG may hold scripts and outside files. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.png', '.gif', '.jpg', '.jpeg']);
/** Centimetres; larger than any paper. */
const LARGEST = 120;

export interface TemplateImage {
  readonly width: number;
  readonly height: number;
  /** Base64: the picture itself, never a path or an address. */
  readonly data: string;
  readonly extension: '.png' | '.gif' | '.jpg' | '.jpeg';
  readonly alt?: string;
}

/** What IMAGE wants; `undefined` when it is no whole picture with its size. */
export function imageOf(value: TemplateValue, words: Words): TemplateImage | undefined {
  const { width, height, data, extension, alt } = partsOf(value) ?? {};
  const sized = (one: unknown): one is number => typeof one === 'number' && one > 0 && one <= LARGEST;
  if (!sized(width) || !sized(height) || typeof data !== 'string' || !BASE_64.test(data)) return undefined;
  if (!isExtension(extension)) return undefined;
  return { width, height, data, extension, ...(alt === undefined ? {} : { alt: words(alt) }) };
}

const isExtension = (value: unknown): value is TemplateImage['extension'] =>
  typeof value === 'string' && EXTENSIONS.has(value);

/** Simple formatting; everything with attributes or of its own will is refused. */
const PLAIN_TAG =
  /<\/?(?:p|br|b|strong|i|em|u|s|sub|sup|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|hr|div|span)\s*\/?>/gi;

/**
 * A page of HTML. Tags count only where the template itself writes them, and only those that set text; entries are
 * text in HTML as they are everywhere. `undefined` when the template writes others.
 */
export function htmlOf(expression: Expression, value: TemplateValue, words: Words): string | undefined {
  const text = words(value);
  const ours = expression.kind === 'literal';
  if (ours && /[<>]/.test(text.replace(PLAIN_TAG, ''))) return undefined;
  const body = ours ? text : escapeText(text).replace(/\r\n?|\n/g, '<br/>');
  return `<html><head><meta charset="UTF-8"/></head><body>${body}</body></html>`;
}

const partsOf = (value: TemplateValue): Readonly<Record<string, TemplateValue>> | undefined =>
  typeof value === 'object' && value !== null && !isList(value) ? value : undefined;
