import { useLocation } from 'react-router';
import { addressIn, language, words } from '../language/language.ts';
import { setTheme, useTheme, type Theme } from '../theme/theme.ts';
import css from './switches.module.css';

const text = words({
  zh: { other: 'English', theme: '明暗', auto: '随系统', light: '明', dark: '暗' },
  en: { other: '中文', theme: 'Theme', auto: 'system', light: 'light', dark: 'dark' },
});

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** The page's language, which is part of the address, and its light, which is the reader's own. */
export function Switches() {
  const { pathname, search } = useLocation();
  const theme = useTheme();
  const other = language === 'en' ? 'zh' : 'en';
  return (
    <div className={css.switches}>
      <a href={addressIn(other, `${pathname}${search}`)} hrefLang={other} lang={other}>
        {text.other}
      </a>
      <label>
        <span className="visually-hidden">{text.theme}</span>
        <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {text[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
