/** The colours change with the scheme, the theme of the site, and on paper. @returns what stops the watch. */
export function watchLook(change: () => void): () => void {
  const media = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  for (const one of media) one.addEventListener('change', change);
  const theme = new MutationObserver(change);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    for (const one of media) one.removeEventListener('change', change);
    theme.disconnect();
  };
}
