import type { GapChallengesQuery } from '../../api/documents.gen.ts';
import type { AskedPages } from '../../api/use-ask.ts';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import { StatementLink } from '../../ui/statement-link.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import css from './challenges.module.css';
import { isUnanswered, pairsOf, unansweredFirst, type Challenge } from './lacks.ts';
import { text } from './text.ts';

type Pages = readonly GapChallengesQuery[];

const challengesIn = (pages: Pages): readonly Challenge[] =>
  pages.flatMap(({ challenges }) => challenges.nodes);

function tallyOf(pages: Pages) {
  const challenges = challengesIn(pages);
  return {
    open: challenges.filter(isUnanswered).length,
    listed: challenges.length,
    total: pages[0]?.challenges.totalCount ?? 0,
  };
}

/** Leads down to the challenges, once it is known how many there are. */
export function ChallengesLink({ pages }: { readonly pages: Pages }) {
  if (pages.length === 0) return null;
  return (
    <p>
      <a href="#challenges">{text.toChallenges(tallyOf(pages))}</a>
    </p>
  );
}

/** What reports complain of, with the measures that take it up; what nothing takes up first. */
export function Challenges({ asked }: { readonly asked: AskedPages<GapChallengesQuery> }) {
  return (
    <section aria-labelledby="challenges" className={css.challenges}>
      <h2 id="challenges">{text.challenges}</h2>
      <p>{text.challengesLead}</p>
      <Loaded asked={asked}>
        {({ pages }) => {
          const tally = tallyOf(pages);
          return (
            <>
              <p role="status">{tally.total === 0 ? text.noChallenge : text.challengeTally(tally)}</p>
              <ul className={css.list}>
                {unansweredFirst(challengesIn(pages)).map((challenge) => (
                  <li key={challenge.id}>
                    <ChallengeItem challenge={challenge} />
                  </li>
                ))}
              </ul>
              {asked.hasNextPage && (
                <button
                  type="button"
                  disabled={asked.isFetchingNextPage}
                  onClick={() => void asked.fetchNextPage()}
                >
                  {text.moreChallenges}
                </button>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function ChallengeItem({ challenge }: { readonly challenge: Challenge }) {
  const { responses } = challenge;
  return (
    <article className={css.challenge} data-open={isUnanswered(challenge)}>
      <p className={css.head}>
        <strong>{isUnanswered(challenge) ? text.unanswered : text.answered(responses.length)}</strong>{' '}
        <StatementLink statement={challenge} />
      </p>
      <p>{challenge.text}</p>
      {responses.length > 0 && (
        <ul className={css.responses}>
          {responses.map(({ measure, evidence }) => (
            <li key={measure.id}>
              <StatementLink statement={measure} />
              <p>{measure.text}</p>
              {pairsOf(evidence).map((pair, index) => (
                <EvidenceList key={index} evidence={pair} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
