import { browser } from './browser.ts';
import { plural, t } from './i18n.ts';
import type { Decision } from './reading/model.ts';

/** The cue mark's red, dark enough for white text (5.9 : 1). */
const badgeColour = '#b3261e';

/** Shows in the toolbar that the tab's review is saved. */
export function showSaved(tabId: number): Promise<void> {
  return show(tabId, '✓', t('actionSaved'));
}

/** Shows in the toolbar what was noticed on the tab's page; clears it for a page that is nothing of ours. */
export function showNoticed(tabId: number, noticed: { decision: Decision; listed: number }): Promise<void> {
  if (noticed.decision === 'review') return show(tabId, '●', t('actionReview'));
  if (noticed.decision === 'aggregator' && noticed.listed > 0)
    return show(tabId, String(noticed.listed), plural('actionListed', noticed.listed));
  return show(tabId, '', t('actionTitle'));
}

/** A tab that was closed meanwhile is no error. */
async function show(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
