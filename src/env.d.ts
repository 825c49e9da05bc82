/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The lesson being drawn: set by its page, read by the components its prose places. */
    lesson: import('#domain/lesson-page.ts').LessonPage;
    /** The model card being drawn, and its language. */
    model: import('#domain/model-card.ts').ModelCard & { locale: import('#i18n/locales.ts').Locale };
    /** The page on how a voice is read, and its language. */
    voice: import('#domain/text/voice-page.ts').VoicePage & { locale: import('#i18n/locales.ts').Locale };
  }
}
