/** Whether the browser keeps the page, so that it works again without its server. */
export const worksOffline = (): boolean => document.documentElement.dataset.offline === 'true';

/**
 * Lets the browser keep the page and what it fetches. Browsers do so over trusted https or on localhost only; elsewhere
 * nothing is kept, and the help says so.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('service-worker.js');
    await navigator.serviceWorker.ready;
    document.documentElement.dataset.offline = 'true';
  } catch {
    // An untrusted certificate: the page works as long as its server answers.
  }
}
