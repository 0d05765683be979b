import { mergeTests } from '@playwright/test';
import { test as ownTest } from '../own-cluster';
import { test as stageTest } from '../request-faults/stage';

/** Tests on a management cluster whose API server they may kill, with a browser whose requests alone do so. */
export const test = mergeTests(ownTest, stageTest);
