export type Theme = 'light' | 'dark';

const KEY = 'hvp-theme';
const DARK_CLASS = 'pf-v6-theme-dark';

/** The theme chosen before, otherwise what the system prefers. */
export const savedTheme = (): Theme => {
  const saved = localStorage.getItem(KEY);
  if (saved === 'light' || saved === 'dark') return saved;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

export const applyTheme = (theme: Theme): void => {
  document.documentElement.classList.toggle(DARK_CLASS, theme === 'dark');
};

export const chooseTheme = (theme: Theme): void => {
  localStorage.setItem(KEY, theme);
  applyTheme(theme);
};
