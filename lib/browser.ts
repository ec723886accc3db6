/** The one place that names the polyfill: everything else imports `browser` from here. Not for injected scripts (10 kB). */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
