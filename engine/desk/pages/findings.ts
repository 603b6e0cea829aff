import { html } from 'hono/html';
import { writtenPlaces, type Finding } from '../../check/index.js';
import { masked } from '../masked.js';
import { icon } from './icons.js';
import { nothing, type Markup } from './layout.js';

const toneOf = ({ level, kind }: Finding): 'bad' | 'warn' | 'todo' =>
  kind === 'missing' ? 'todo' : level === 'warning' ? 'warn' : 'bad';

/** One finding: what to do, where, what was found, what is allowed; the article folded. */
const card = (one: Finding): Markup => {
  const tone = toneOf(one);
  const place = writtenPlaces(one.places);
  return html`<li class="finding ${tone}">
    <span class="mark is-${tone}">${icon(tone)}</span>
    <h3>${masked([one.label, one.message].filter((part) => part !== undefined).join('：'))}</h3>
    ${place === '' ? nothing : html`<p class="where" translate="no">${place}</p>`}
    ${one.actual === undefined ? nothing : html`<p class="calc">填报 ${masked(one.actual)}${one.permitted === undefined ? '' : `，规定 ${one.permitted}`}</p>`}
    ${one.remedy === undefined ? nothing : html`<p>${one.remedy}</p>`}
    ${
      one.citations.length === 0
        ? nothing
        : html`<details class="fold">
            <summary><span class="icon turn">${icon('turn')}</span>依据</summary>
            ${one.citations.map((cited) => html`<blockquote>${cited.instrument} ${cited.article}：${cited.quote}</blockquote>`)}
          </details>`
    }
  </li>`;
};

/** The first so many findings stand open; the others are folded. */
const OPEN = 3;

/** What a check found, what is to be mended first before what is only missing or said. */
export function findingList(findings: readonly Finding[]): Markup {
  const shown = findings.filter(({ level }) => level !== 'info');
  const order = (one: Finding): number => ['bad', 'todo', 'warn'].indexOf(toneOf(one));
  const sorted = [...shown].sort((one, other) => order(one) - order(other));
  const [first, rest] = [sorted.slice(0, OPEN), sorted.slice(OPEN)];
  return html`<ol class="plain">
      ${first.map(card)}
    </ol>
    ${
      rest.length === 0
        ? nothing
        : html`<details class="fold">
            <summary><span class="icon turn">${icon('turn')}</span>其余 ${rest.length} 处</summary>
            <ol class="plain">
              ${rest.map(card)}
            </ol>
          </details>`
    }`;
}

/** 表1·校舍 H4:L5：租约续到 5 年以上 — a line each, for what is to be mended first. */
export function firstLines(findings: readonly Finding[], count: number): Markup {
  const shown = findings.filter(
    ({ level, kind }) => level !== 'info' && level !== 'warning' && kind !== 'missing',
  );
  if (shown.length === 0) return nothing;
  return html`<ol>
    ${shown.slice(0, count).map((one) => {
      const place = writtenPlaces(one.places);
      return html`<li translate="no">
        ${place === '' ? '' : `${place}：`}${masked(one.remedy ?? one.message)}
      </li>`;
    })}
  </ol>`;
}
