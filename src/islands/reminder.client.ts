/** For pages with a script of their own: the line comes when the rest is there, and no page waits for it. */
void import('./backup-reminder.ts').then(({ remind }) => remind()).catch(() => undefined);
