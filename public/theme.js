try {
  const { theme } = JSON.parse(localStorage.getItem('bottega.settings') || '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
