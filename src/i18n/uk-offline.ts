import type { enOffline } from './en-offline.ts';

/** What the page says about its stored copy and its newer versions, in Ukrainian. */
export const ukOffline: typeof enOffline = {
  offlineReady: 'Цю сторінку збережено в браузері; тепер вона відкривається й без з’єднання.',
  updateReady: 'Нову версію цієї сторінки та її даних збережено в браузері.',
  updateKeeps: 'День, пропозиції та вигляд залишаються такими, як є.',
  updateApply: 'Відкрити нову версію',
};
