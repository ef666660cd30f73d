import { useSearchParams } from 'react-router';
import { GapChallengesDocument, GapMeasuresDocument, GapsDocument } from '../../api/documents.gen.ts';
import { useAsk, useAskPages } from '../../api/use-ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { Challenges, ChallengesLink } from './challenges.tsx';
import { GapMeasures } from './gap-measures.tsx';
import css from './gaps-view.module.css';
import { LackChoice, ReportChoice } from './lack-choice.tsx';
import { readLacks } from './lacks.ts';
import { SectionBars } from './section-bars.tsx';
import { text } from './text.ts';

/** What the plan leaves open: `lacks`, `section` and `report` narrow the measures. */
export default function GapsView() {
  const [params] = useSearchParams();
  const lacks = readLacks(params.getAll('lacks'));
  const section = params.get('section') || null;
  const reportId = params.get('report') || null;
  const filter = { lacks, section, reportId };
  const counted = useAsk(GapsDocument, { lacks, reportId }, { keep: true });
  const listed = useAskPages(GapMeasuresDocument, { filter }, ({ measures }) => measures.pageInfo, {
    keep: true,
  });
  const challenges = useAskPages(GapChallengesDocument, { reportId }, (data) => data.challenges.pageInfo);
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <Loaded asked={counted}>
        {(gaps) => (
          <>
            <ReportChoice reports={gaps.reports.nodes} reportId={reportId} />
            <ChallengesLink pages={challenges.data?.pages ?? []} />
            <LackChoice gaps={gaps} lacks={lacks} />
            <div className={css.fit}>
              <div className={css.columns}>
                <GapMeasures asked={listed} filter={filter} all={gaps.all.totalCount} />
                <SectionBars sections={gaps.chosen.facets.sections} chosen={section} />
              </div>
            </div>
            <Challenges asked={challenges} />
          </>
        )}
      </Loaded>
    </>
  );
}
