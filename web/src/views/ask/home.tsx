import { Link } from 'react-router';
import { HomeDocument, type HomeQuery } from '../../api/documents.gen.ts';
import { useAsk } from '../../api/use-ask.ts';
import { words } from '../../language/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { Holdings } from './holdings.tsx';
import css from './home.module.css';
import { NAMED_IDS, readyQuestions, type QuestionName } from './ready-questions.ts';

const text = words({
  zh: {
    title: '向计划报告提问',
    lead: '这里把政府的计划报告读成一张图：谁在哪里做什么，每一处都能点回报告的原话。',
    questions: '可以这样问',
    none: '还没有载入报告。',
    ask: {
      street: ['触及金宝街的全部举措', '直接写到的、在它范围里的，以及相关的'],
      lanes: ['“四巷”各在何处、由谁推进', '逐巷列出位置、单位和举措'],
      thread: ['东直门枢纽从2023到2024', '去年回顾说了什么，今年计划做什么'],
      area: ['王府井一带有什么', '在地图上看这一带的地点和项目'],
      path: ['隆福寺与王府井如何相连', '两者之间的每一步及其依据'],
      noNumber: ['哪些举措没有数字', '没有可核对的量'],
      noDepartment: ['哪些举措没有责任部门', '报告没有写明由谁负责'],
      scoreboard: ['主要指标：去年完成、今年目标', '逐项对照，每个数字附原话'],
      report: ['报告全文', '通读原文，名称与语句都有标记'],
    } satisfies Record<QuestionName, readonly [string, string]>,
  },
  en: {
    title: 'Ask the plan',
    lead: 'Government plan reports, read as a graph: who does what and where, and every line leads back to the report’s own words.',
    questions: 'Ready questions',
    none: 'No report is loaded yet.',
    ask: {
      street: ['All measures touching 金宝街', 'Those that name it, lie within it, or are related'],
      lanes: ['Where each of the “四巷” is, and who drives it', 'Lane by lane: places, units, measures'],
      thread: ['东直门枢纽 from 2023 to 2024', 'What was reported, and what is planned'],
      area: ['What is around 王府井', 'Its places and projects on the map'],
      path: ['How 隆福寺 and 王府井 are connected', 'Each step between them, with its basis'],
      noNumber: ['Which measures have no figure', 'Nothing there to check against'],
      noDepartment: ['Which measures name no department', 'The report does not say who answers'],
      scoreboard: [
        'Main indicators: last year’s result, this year’s target',
        'Side by side, a quote for each figure',
      ],
      report: ['The whole report', 'Its text, with names and statements marked'],
    } satisfies Record<QuestionName, readonly [string, string]>,
  },
});

export function Home() {
  const answer = useAsk(HomeDocument, { ids: NAMED_IDS });
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
      <p className={css.lead}>{text.lead}</p>
      <Loaded asked={answer}>
        {(data) => (
          <div className={css.columns}>
            <Questions data={data} />
            <Holdings data={data} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Questions({ data: { nodes, reports } }: { readonly data: HomeQuery }) {
  const known = new Set(nodes.flatMap((node) => node?.id ?? []));
  const questions = readyQuestions(known, reports.nodes[0]?.planYear ?? null);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{text.questions}</h2>
      {questions.length === 0 && <p>{text.none}</p>}
      <ul className={css.questions}>
        {questions.map(({ name, to }) => (
          <li key={name}>
            <Link to={to}>
              <strong>{text.ask[name][0]}</strong>
              <span>{text.ask[name][1]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
