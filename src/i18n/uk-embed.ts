import type { enEmbed } from './en-embed.ts';

/** Texts of the embedded page and of the dialog that writes its code, in Ukrainian. */
export const ukEmbed: typeof enEmbed = {
  exportEmbed: 'Вбудувати',
  embedTitle: 'Вбудувати мапу',
  embedHome: 'Відкрити на «Лініях зіткнення»',
  embedHint:
    'Рамка показує цей вигляд з умовними позначеннями та посиланням на повну сторінку. Вашій сторінці вона передає лише свою висоту.',
  embedFrameTitle: 'Назва для програм зчитування з екрана',
  embedWidth: 'Ширина',
  embedHeight: 'Висота, пікселі',
  embedLazy: 'Завантажувати лише тоді, коли стане видимою',
  embedCode: 'Код',
  embedPreview: 'Попередній перегляд вбудованої мапи',
  zoomWithCtrl: 'Щоб змінити масштаб, прокручуйте з натиснутою Ctrl',
  zoomWithCommand: 'Щоб змінити масштаб, прокручуйте з натиснутою Command',
  moveWithTwoFingers: 'Рухайте мапу двома пальцями',
};
