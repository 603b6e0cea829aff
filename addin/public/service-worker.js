/* Keeps the page and what it has fetched, so that it works again without its server. Files whose names hold a digest
   never change and are taken from here; everything else is asked for anew, and taken from here when nobody answers. */
const CACHE = 'banbiao-1';
const FIRST = ['page.html', 'start-files.json'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE);
      await cache.addAll(FIRST);
      const list = await (await cache.match('start-files.json')).json();
      await cache.addAll(list);
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const list = await (await fetch('start-files.json')).json();
      const cache = await caches.open(CACHE);
      // Files of an earlier version are nobody's any more.
      for (const request of await cache.keys()) {
        const name = new URL(request.url).pathname.slice(1);
        if (name.startsWith('assets/') && !list.includes(name)) await cache.delete(request);
      }
      await self.clients.claim();
    })().catch(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (
    !/^\/(page\.html|assets\/|fonts\/|kits\/|icons\/|typesetter\.wasm|start-files\.json|page\.webmanifest)/.test(
      pathname,
    )
  )
    return;
  event.respondWith(pathname.startsWith('/assets/') ? kept(request) : fresh(request));
});

async function kept(request) {
  const cache = await caches.open(CACHE);
  const known = await cache.match(request, { ignoreSearch: true });
  if (known) return known;
  return keep(cache, request, await fetch(request));
}

async function fresh(request) {
  const cache = await caches.open(CACHE);
  try {
    return await keep(cache, request, await fetch(request));
  } catch (error) {
    const known = await cache.match(request, { ignoreSearch: true });
    if (known) return known;
    throw error;
  }
}

async function keep(cache, request, response) {
  if (response.ok) {
    const { pathname, origin } = new URL(request.url);
    await cache.put(origin + pathname, response.clone());
  }
  return response;
}
