import { createCoachStore } from './create-coach.ts';

/** The one coach of the page. */
export const { $coach, bring: bringCoach } = createCoachStore({
  fetchFile: (address) => fetch(address),
  async load(language) {
    if (language === 'en') {
      const [{ lexicon }, { rules }] = await Promise.all([
        import('#domain/reply/lexicon-en.ts'),
        import('#domain/reply/rules-en.ts'),
      ]);
      return { lexicon, rules };
    }
    const [{ lexicon }, { rules }] = await Promise.all([
      import('#domain/reply/lexicon-it.ts'),
      import('#domain/reply/rules-it.ts'),
    ]);
    return { lexicon, rules };
  },
});
