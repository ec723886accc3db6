import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium.ts';
import type { PageEntry } from '../press/index-file.ts';
import type { Steps } from './steps.ts';

/** A page to clip; of a page of the demo it is known what it should give. */
export interface Stop {
  url: string;
  entry?: PageEntry;
}

/** What every part of the walk needs. */
export interface Way {
  chromium: Chromium;
  steps: Steps;
  /** The tab that the pages of the press are opened in. */
  page: Page;
  /** Where screenshots and the exported file go. */
  folder: string;
}

/** How long anything may take before the walk gives up on it, in milliseconds. */
export const patience = { timeout: 15_000 };

/** The element that is a part of a page of the extension. */
export const part = (name: string): string => `[data-part="${name}"]`;
