/** The few browser calls that Remit makes, in memory. */
export function fakeBrowser() {
  const stored: Record<'local' | 'session', Record<string, unknown>> = { local: {}, session: {} };
  const listeners = {
    message: new Set<(message: unknown, sender: unknown) => unknown>(),
    changed: new Set<(changes: object, area: string) => void>(),
  };
  const granted = new Set<string>();
  const badges = new Map<number, { text?: string; title?: string }>();
  const calls: string[] = [];
  const area = (name: 'local' | 'session') => ({
    get: (keys: string | readonly string[]) =>
      Promise.resolve(Object.fromEntries([keys].flat().map((key) => [key, stored[name][key]]))),
    set: (items: object) => {
      Object.assign(stored[name], items);
      const changes = Object.fromEntries(
        Object.entries(items as Record<string, unknown>).map(([key, newValue]) => [key, { newValue }]),
      );
      for (const listener of listeners.changed) listener(changes, name);
      return Promise.resolve();
    },
    remove: (keys: string | readonly string[]) => {
      const gone = [keys].flat();
      stored[name] = Object.fromEntries(Object.entries(stored[name]).filter(([one]) => !gone.includes(one)));
      for (const listener of listeners.changed) listener(Object.fromEntries(gone.map((key) => [key, {}])), name);
      return Promise.resolve();
    },
  });
  const event = <T>(set: Set<T>) => ({
    addListener: (listener: T) => void set.add(listener),
    removeListener: (listener: T) => void set.delete(listener),
  });
  const noteBadge = ({ tabId, ...what }: { tabId: number }) => {
    badges.set(tabId, { ...badges.get(tabId), ...what });
    return Promise.resolve();
  };
  let scripts: { id: string; matches: string[] }[] = [];
  const api = {
    runtime: {
      id: 'remit',
      onMessage: event(listeners.message),
      sendMessage: (): Promise<unknown> => Promise.resolve(),
      getManifest: () => ({ optional_host_permissions: ['https://www.jobs.example/*', 'https://*/*', 'http://*/*'] }),
    },
    i18n: { getMessage: (key: string) => key },
    storage: { local: area('local'), session: area('session'), onChanged: event(listeners.changed) },
    action: {
      setBadgeText: noteBadge,
      setTitle: noteBadge,
      setBadgeBackgroundColor: noteBadge,
      setBadgeTextColor: noteBadge,
    },
    permissions: {
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((one) => granted.has(one))),
      getAll: () => Promise.resolve({ permissions: [], origins: [...granted] }),
      request: ({ origins }: { origins: string[] }) => {
        for (const one of origins) granted.add(one);
        return Promise.resolve(true);
      },
      remove: ({ origins }: { origins: string[] }) => {
        for (const one of origins) granted.delete(one);
        return Promise.resolve(true);
      },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(scripts),
      registerContentScripts: (list: typeof scripts) => {
        calls.push('register');
        scripts = list;
        return Promise.resolve();
      },
      updateContentScripts: (list: typeof scripts) => {
        calls.push('update');
        scripts = list;
        return Promise.resolve();
      },
      unregisterContentScripts: () => {
        calls.push('unregister');
        scripts = [];
        return Promise.resolve();
      },
    },
  };
  return { api, stored, listeners, granted, badges, calls };
}
