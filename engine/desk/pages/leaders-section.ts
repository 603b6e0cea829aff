import { html } from 'hono/html';
import type { LeadersOnDesk } from '../leaders.js';
import { nothing, type Markup } from './layout.js';

/** What the leaders of an institution's projects may still lead, with where the others of their projects lie. */
export const leadersSection = ({ leaders, article }: LeadersOnDesk): Markup =>
  leaders.length === 0
    ? nothing
    : html`<section class="stack">
        <h2>项目负责人</h2>
        <p>面向全省的项目，连同各家在同一时间开放的各轮中提交的。</p>
        <p class="soft">依据：${article}</p>
        <div class="table-wrap" tabindex="0" role="region" aria-label="项目负责人">
          <table>
            <thead>
              <tr>
                <th scope="col">负责人</th>
                <th scope="col">现有</th>
                <th scope="col">最多</th>
                <th scope="col">还可负责</th>
                <th scope="col">项目</th>
              </tr>
            </thead>
            <tbody>
              ${leaders.map(
                ({ name, projects, most, left }) =>
                  html`<tr>
                    <td translate="no">${name}</td>
                    <td>${projects.length}个</td>
                    <td>${most}个</td>
                    <td>${projects.length > most ? `超出${projects.length - most}个` : `${left}个`}</td>
                    <td>
                      <ul class="small">
                        ${projects.map(
                          ({ project, institution, round, place: { sheet = '', cell = '' } }) =>
                            html`<li translate="no">
                              ${project}（${[institution, round, `${sheet} ${cell}`.trim()].filter((part) => part !== '').join('，')}）
                            </li>`,
                        )}
                      </ul>
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>`;
