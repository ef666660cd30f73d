import { useSyncExternalStore } from 'react';

export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'plan-graph-theme';
const listeners = new Set<() => void>();
const dark = globalThis.matchMedia('(prefers-color-scheme: dark)');

function stored(): Theme {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    // Storage may be forbidden; the system's scheme holds then.
    return 'auto';
  }
}

let theme = stored();

function apply(): void {
  document.documentElement.dataset['theme'] = theme;
}

apply();
dark.addEventListener('change', () => listeners.forEach((tell) => tell()));

export function setTheme(next: Theme): void {
  theme = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Holds for this page alone.
  }
  apply();
  listeners.forEach((tell) => tell());
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => theme);
}

/** What is shown at this moment, for what is drawn on a canvas. */
export function useScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => {
    if (theme !== 'auto') return theme;
    return dark.matches ? 'dark' : 'light';
  });
}

/** A token's colour as a canvas takes it, e.g. `tokenColor('--kind-place')`; read it anew when useScheme changes. */
export function tokenColor(token: `--${string}`): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
