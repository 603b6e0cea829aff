/** The same pane as an ordinary web page: a file in place of Excel, no office.js. */
import './style/tokens.css';
import './style/ui.css';
import './style/pane.css';
import './style/page.css';
import { FileHost } from './host/file-host.js';
import { keepForOffline } from './keep-for-offline.js';
import { startPane } from './start-pane.js';

document.body.classList.add('page');

void keepForOffline();
void startPane({
  host: new FileHost(),
  language: new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh',
});
