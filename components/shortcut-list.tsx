import { useEffect, useState } from 'preact/hooks';
import { browser } from '../lib/browser.ts';
import { t } from '../lib/i18n.ts';
import './shortcut-list.css';

interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

/** The keys as they are set in this browser now: they can be changed there, and may be taken by another extension. */
async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description: description || t('commandPopup'),
    keys: shortcut,
  }));
}

/** The keyboard's ways into Cutting Room, and where to change them. */
export function ShortcutList() {
  const [list, setList] = useState<Shortcut[]>([]);
  useEffect(() => {
    shortcuts().then(setList, () => undefined);
  }, []);
  const firefox = location.protocol === 'moz-extension:';
  return (
    <div class="shortcuts">
      <dl>
        {list.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys === '' ? t('shortcutNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="caption">{t(firefox ? 'shortcutChangeFirefox' : 'shortcutChangeChrome')}</p>
    </div>
  );
}
