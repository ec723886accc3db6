import { expect, it } from 'vitest';
import { overweight } from '../../../scripts/checks/sizes.ts';

it('says which scripts weigh too much', () => {
  expect(overweight({ 'detect.js': 12_000, 'read.js': 60_000, 'copy.js': 49_000 })).toEqual([]);
  expect(overweight({ 'detect.js': 12_001, 'read.js': 60_001 })).toEqual([
    'detect.js weighs 12001 bytes; it may weigh 12000.',
    'read.js weighs 60001 bytes; it may weigh 60000.',
  ]);
});

it('takes a script that it does not know for one that reads pages', () => {
  expect(overweight({ constructor: 60_001 })).toEqual([
    'constructor weighs 60001 bytes; it may weigh 60000.',
  ]);
});
