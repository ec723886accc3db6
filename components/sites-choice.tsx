import { useEffect, useId, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/i18n.ts';
import { t } from '../lib/i18n.ts';
import { type Noticing, noticing, requestEverywhere, requestOutlets, withdrawAll } from '../lib/sites.ts';
import { OutletList } from './outlet-list.tsx';
import './sites-choice.css';

const choices: { value: Noticing; name: MessageKey; hint: MessageKey }[] = [
  { value: 'outlets', name: 'sitesOutlets', hint: 'sitesOutletsHint' },
  { value: 'everywhere', name: 'sitesEverywhere', hint: 'sitesEverywhereHint' },
  { value: 'click', name: 'sitesClick', hint: 'sitesClickHint' },
];

const granted = {
  outlets: 'sitesNowOutlets',
  everywhere: 'sitesNowEverywhere',
  click: 'sitesNowClick',
} as const satisfies Record<Noticing, MessageKey>;

/** Straight from the click: browsers ask the reader only then. Only-when-I-click needs nothing, and gives back what was allowed. */
function ask(choice: Noticing): Promise<unknown> {
  if (choice === 'outlets') return requestOutlets();
  return choice === 'everywhere' ? requestEverywhere() : withdrawAll();
}

/**
 * The one question: on which pages may reviews be noticed? With `current`, what is allowed now is chosen;
 * without, the question is open. Says what was granted, by what the browser says then, not by what was asked.
 */
export function SitesChoice({ current = false }: { current?: boolean }) {
  const [choice, setChoice] = useState<Noticing>();
  const [result, setResult] = useState('');
  const group = useId();

  useEffect(() => {
    if (!current) return;
    noticing().then(
      (now) => setChoice((chosen) => chosen ?? now),
      () => undefined,
    );
  }, [current]);

  const apply = async () => {
    if (!choice) return setResult(t('sitesChooseFirst'));
    try {
      await ask(choice);
      const now = await noticing();
      setResult(now === choice ? t(granted[now]) : `${t('sitesRefused')} ${t(granted[now])}`);
    } catch {
      setResult(t('sitesFailed'));
    }
  };

  return (
    <div class="sites">
      <fieldset class="sites-choices">
        <legend class="unseen">{t('sitesQuestion')}</legend>
        {choices.map(({ value, name, hint }) => (
          <div key={value} class="sites-card">
            <label>
              <input
                type="radio"
                name={group}
                data-part={`choice-${value}`}
                aria-describedby={`${group}-${value}`}
                checked={choice === value}
                onChange={() => setChoice(value)}
              />
              <span class="sites-name">{t(name)}</span>
            </label>
            <p id={`${group}-${value}`}>{t(hint)}</p>
            {value === 'outlets' && <OutletList />}
          </div>
        ))}
      </fieldset>
      <div class="sites-apply">
        <button type="button" class="primary" data-part="apply" onClick={apply}>
          {t('sitesApply')}
        </button>
        <output data-part="result">{result}</output>
      </div>
    </div>
  );
}
