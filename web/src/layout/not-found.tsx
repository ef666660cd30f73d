import { Link } from 'react-router';
import { words } from '../language/language.ts';
import { useTitle } from '../ui/use-title.ts';

const text = words({
  zh: { title: '没有这一页', back: '回到首页提问' },
  en: { title: 'There is no such page', back: 'Back to the questions' },
});

export function NotFound() {
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
      <p>
        <Link to="/">{text.back}</Link>
      </p>
    </>
  );
}
