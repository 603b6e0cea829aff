/** The same pane as an ordinary web page: a file in place of Excel, no office.js. */
import './style/tokens.css';
import './style/ui.css';
import './style/pane.css';
import './style/page.css';
import { FileHost } from './host/file-host.js';
import { keepForOffline } from './keep-for-offline.js';
import { pageActions } from './page-actions.js';
import { startPane } from './start-pane.js';

document.body.classList.add('page');

void keepForOffline();
const host = new FileHost();
void startPane({
  host,
  onPage: { host, actions: pageActions },
  language: new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh',
});
