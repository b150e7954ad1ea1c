import type { Text } from './localize.ts';

export const AT_LEAST: Text = ['vähintään', 'minst', 'at least'];
export const AT_MOST: Text = ['enintään', 'högst', 'up to'];
