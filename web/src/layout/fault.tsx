import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { words } from '../language/language.ts';

const text = words({
  zh: {
    title: '本页出了差错',
    advice: '请重新载入；若仍不行，请将以下文字告知维护者。',
    again: '重新载入',
    away: '这一页暂时取不到',
    awayAdvice: '服务器没有给出这一页所需的文件。取到后自动重新打开。',
  },
  en: {
    title: 'This page has a fault',
    advice: 'Load it again; if that does not help, send these words to whoever keeps it.',
    again: 'Load again',
    away: 'This page can’t be had at the moment',
    awayAdvice: 'The server did not give the files that it needs. It opens by itself once they are there.',
  },
});

/** How often it is tried whether the server answers again, in milliseconds. */
const PAUSE = 1_500;

/** A view's file did not come: the server is away, or has files of another build by now. */
function lacksFile(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|Importing a module script failed|preload CSS/iu.test(error.message)
  );
}

/** What is shown where the page throws around its views. */
export function PageFault() {
  return (
    <main>
      <Fault />
    </main>
  );
}

/** What is shown where a view throws, instead of an empty page. */
export function Fault() {
  const error = useRouteError();
  return lacksFile(error) ? <MissingFile /> : <Broken error={error} />;
}

function Broken({ error }: { readonly error: unknown }) {
  return (
    <section role="alert">
      <h1>{text.title}</h1>
      <p>{text.advice}</p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <button type="button" onClick={() => globalThis.location.reload()}>
        {text.again}
      </button>
    </section>
  );
}

function MissingFile() {
  useEffect(() => {
    const timer = setInterval(() => {
      // The page itself is asked for: what it names are the files of the present build.
      void fetch(globalThis.location.href, { cache: 'no-store', headers: { accept: 'text/html' } }).then(
        ({ ok }) => {
          if (ok) globalThis.location.reload();
        },
        () => undefined,
      );
    }, PAUSE);
    return () => clearInterval(timer);
  }, []);
  return (
    <section role="status">
      <h1>{text.away}</h1>
      <p>{text.awayAdvice}</p>
    </section>
  );
}
