// Sets the chosen theme before the first paint. The choice is written by src/storage/settings.ts.
try {
  const { theme } = JSON.parse(localStorage.getItem('bottega.settings') || '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage, or not ours: the system's theme stands.
}
