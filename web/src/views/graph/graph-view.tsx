import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphLink } from '../../address/links.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { parseQuestion, type GraphQuestion } from './address.ts';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import css from './graph-view.module.css';
import { Modes } from './modes.tsx';
import { nodeName } from './naming.ts';
import { Neighbourhood } from './neighbourhood.tsx';
import { Paths } from './paths.tsx';
import { Start } from './start.tsx';
import { text } from './text.ts';
import { useGraph } from './use-graph.ts';

/** The graph around one thing, or the paths between two; without either, where to begin. */
export default function GraphView() {
  const [params] = useSearchParams();
  const question = useMemo(() => parseQuestion(params), [params]);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(question.of);

  // What was chosen is gone with what stood around the last focus: reading goes on at the new one's heading.
  useEffect(() => {
    if (last.current === question.of) return;
    last.current = question.of;
    heading.current?.focus();
  }, [question.of]);

  if (params.has('from') || params.has('to')) return <Paths />;
  return (
    <div className={css.view}>
      {question.of === null || question.of === '' ? (
        <Choose heading={heading} />
      ) : (
        <Around of={question.of} question={question} heading={heading} />
      )}
    </div>
  );
}

type Heading = RefObject<HTMLHeadingElement>;

function Choose({ heading }: { readonly heading: Heading }) {
  const navigate = useNavigate();
  useTitle(text.title);
  return (
    <>
      <header className={css.head}>
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <Modes between={false} of={null} />
      </header>
      <p className={css.about}>{text.about}</p>
      <div className={css.choose}>
        <EntityPicker label={text.choose} onChoose={(id) => void navigate(graphLink(id))} />
      </div>
      <Start />
    </>
  );
}

function Around({
  of,
  question,
  heading,
}: {
  readonly of: string;
  readonly question: GraphQuestion;
  readonly heading: Heading;
}) {
  const asked = useGraph(of, question.open);
  const navigate = useNavigate();
  const focus = asked.data?.graph.nodes.get(asked.data.focus)?.node;
  useTitle(focus ? text.titleOf(nodeName(focus)) : text.title);
  return (
    <>
      <header className={css.head}>
        <h1 ref={heading} tabIndex={-1}>
          {focus ? text.heading(nodeName(focus)) : text.title}
        </h1>
        <Modes between={false} of={asked.data?.focus ?? of} />
        <div className={css.other}>
          <EntityPicker label={text.chooseOther} isCleared onChoose={(id) => void navigate(graphLink(id))} />
        </div>
      </header>
      <Loaded asked={asked}>
        {(focused) => <Neighbourhood key={of} focused={focused} question={question} />}
      </Loaded>
    </>
  );
}
