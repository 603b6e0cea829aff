/** The task pane inside Excel. */
import './style/tokens.css';
import './style/ui.css';
import './style/pane.css';
import { handOver, isOnThisMachine } from './host/hand-over.js';
import { OfficeHost } from './host/office-host.js';
import { startPane } from './start-pane.js';

void Office.onReady().then(({ host }) => {
  if (host === Office.HostType.Excel) {
    return startPane({
      host: new OfficeHost(),
      language: Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'zh',
      ...(isOnThisMachine() ? { handOver } : {}),
    });
  }
  // Opened outside Excel, the pane is the page.
  location.replace(`page.html${location.search}`);
  return undefined;
});
