/** In place of `lib/browser.ts`: the real English texts, and permissions that answer as a test says. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));

export const granted = new Set<string>();
export const answers = { request: true as boolean | 'fails' };

export function resetPermissions(): void {
  granted.clear();
  answers.request = true;
}

export const stored = new Map<string, unknown>();
type Changes = Record<string, { newValue?: unknown }>;
const listeners = new Set<(changes: Changes, area: string) => void>();

const siteListeners = new Set<() => void>();
const siteEvent = () => ({
  addListener: (listener: () => void) => void siteListeners.add(listener),
  removeListener: (listener: () => void) => void siteListeners.delete(listener),
});

export const browser = {
  storage: {
    local: {
      get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
      set: async (values: Record<string, unknown>) => {
        for (const [key, newValue] of Object.entries(values)) {
          stored.set(key, newValue);
          for (const listener of listeners) listener({ [key]: { newValue } }, 'local');
        }
      },
    },
    onChanged: {
      addListener: (listener: (changes: Changes, area: string) => void) => void listeners.add(listener),
      removeListener: (listener: (changes: Changes, area: string) => void) => void listeners.delete(listener),
    },
  },
  i18n: {
    getUILanguage: () => 'en-GB',
    getMessage: (key: string, values: string[] = []) =>
      (texts.get(key) ?? '').replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? ''),
  },
  permissions: {
    onAdded: siteEvent(),
    onRemoved: siteEvent(),
    getAll: async () => ({ permissions: [], origins: [...granted] }),
    request: async ({ origins }: { origins: string[] }) => {
      if (answers.request === 'fails') throw new Error('may only be called from a user input handler');
      if (answers.request) for (const origin of origins) granted.add(origin);
      return answers.request;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) granted.delete(origin);
      for (const listener of siteListeners) listener();
      return true;
    },
  },
  commands: {
    getAll: async () => [
      { name: '_execute_action', description: 'Clip this review', shortcut: 'Alt+Shift+S' },
      { name: 'open-library', description: 'Open the library', shortcut: '' },
    ],
  },
};
