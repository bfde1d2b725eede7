// Keeps the page for when there is no network. VERSION is written in by packaging/web: another build is another cache.
"use strict";

const cacheName = "metric-mirage-VERSION";
const files = FILES;

addEventListener("install", (event) => {
    event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
    event.waitUntil((async () => {
        for (const name of await caches.keys()) {
            if (name.startsWith("metric-mirage-") && name !== cacheName) {
                await caches.delete(name);
            }
        }
        await clients.claim();
    })());
});

/// What is asked for with or without a scenario behind '?' is the same file.
addEventListener("fetch", (event) => {
    if (event.request.method !== "GET" || new URL(event.request.url).origin !== location.origin) {
        return;
    }
    event.respondWith((async () => {
        const cache = await caches.open(cacheName);
        return await cache.match(event.request, {ignoreSearch: true}) ?? fetch(event.request);
    })());
});
