// The form once had a worker of its own at this address, for each language one. Devices that have it still ask here: it goes.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.registration.unregister()))
