/** The task pane inside Excel. */
import { z } from 'zod';
import './pane.css';
import { OfficeHost } from './host/office-host.js';
import { startPane } from './start-pane.js';

// No validator is compiled from text: the content security policy forbids it.
z.config({ jitless: true });

void Office.onReady().then(() =>
  startPane({
    host: new OfficeHost(),
    language: Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'zh',
  }),
);
