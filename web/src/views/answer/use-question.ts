import { useMemo } from 'react';
import { useNavigate, useSearchParams, type To } from 'react-router';
import { parseQuestion, questionParams, type Question } from '../../address/question.ts';
import { AT } from '../../address/text-place.ts';

interface AskedQuestion {
  readonly question: Question;
  /** Leads to the question with some of it changed; the report beside it stays open. */
  readonly linkTo: (change: Partial<Question>) => To;
  readonly change: (change: Partial<Question>) => void;
}

/** The question that the address asks. */
export function useQuestion(): AskedQuestion {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  return useMemo(() => {
    const question = parseQuestion(params);
    const linkTo = (change: Partial<Question>): To => {
      const next = questionParams({ ...question, ...change });
      const at = params.get(AT);
      if (at !== null) next.set(AT, at);
      return { pathname: '/', search: next.size > 0 ? `?${next}` : '' };
    };
    return { question, linkTo, change: (change) => void navigate(linkTo(change)) };
  }, [params, navigate]);
}
