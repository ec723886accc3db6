import type { RecordsForm } from '../form.ts';
import { toJson } from '../json.ts';

const FILE = 'cutting-room.json';

/** Records as they are kept, as one JSON file for people and programs: docs/export.md. */
export const json: RecordsForm = {
  id: 'json',
  name: 'form_json',
  carries: ['everything'],
  extensions: ['json'],
  mediaTypes: ['application/json'],
  takes: 'records',
  *write(records, { now }) {
    for (const text of toJson(records, now)) yield { name: FILE, text };
  },
};
