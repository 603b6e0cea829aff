/**
 * Some web views of Excel cannot save files. A server on this machine then keeps the file for a moment, and the
 * user's browser fetches it from there; a server elsewhere is never given one.
 */
export async function handOver(contents: Uint8Array, name: string): Promise<void> {
  const response = await fetch(`handover/${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: contents.slice().buffer,
  });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { path } = (await response.json()) as { readonly path: string };
  const url = new URL(path, location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(url);
  } else {
    window.open(url, '_blank', 'noopener');
  }
}

export const isOnThisMachine = (): boolean => ['localhost', '127.0.0.1'].includes(location.hostname);
