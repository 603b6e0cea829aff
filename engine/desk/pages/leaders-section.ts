import { html } from 'hono/html';
import type { LeaderOnDesk, LeadersOnDesk, ProjectOnDesk } from '../leaders.js';
import { icon } from './icons.js';
import { nothing, type Markup } from './layout.js';

/** What the leaders of an institution's projects may still lead, with where the others of their projects lie. */
export const leadersSection = ({ leaders, article }: LeadersOnDesk): Markup =>
  leaders.length === 0
    ? nothing
    : html`<section class="stack">
        <h2>项目负责人</h2>
        <p>面向全省的项目，连同各家在同一时间开放的各轮中提交的。</p>
        <ul class="plain stack">
          ${leaders.map(leaderItem)}
        </ul>
        <p class="soft">依据：${article}</p>
      </section>`;

/** Whoever can lead no more stands with all of the projects. */
const leaderItem = ({ name, projects, most, left }: LeaderOnDesk): Markup =>
  html`<li>
    <b translate="no">${name}</b
    >：${projects.length}个，最多${most}个，${projects.length > most ? `超出${projects.length - most}个` : `还可负责${left}个`}
    ${
      projects.length === 0
        ? nothing
        : html`<details class="fold" ${left === 0 ? 'open' : ''}>
            <summary><span class="icon turn">${icon('turn')}</span>各个项目</summary>
            <ul class="small">
              ${projects.map(projectItem)}
            </ul>
          </details>`
    }
  </li>`;

const projectItem = ({
  project,
  institution,
  round,
  place: { sheet = '', cell = '' },
}: ProjectOnDesk): Markup => {
  const where = [institution, round, `${sheet} ${cell}`.trim()].filter((part) => part !== '').join('，');
  return html`<li translate="no">${project}（${where}）</li>`;
};
