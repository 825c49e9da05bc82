/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The lesson being drawn: set by its page, read by the components its prose places. */
    lesson: import('#domain/lesson-page.ts').LessonPage;
  }
}
