import type { IndicatorFactsFragment } from '../../api/documents.gen.ts';
import { EntityChip } from '../../ui/entity-chip.tsx';
import { terms } from '../../vocabulary/terms.ts';
import css from './entity-page.module.css';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import { text } from './text.ts';

/** An indicator's figures, by year. */
export function Observations({
  observations,
}: {
  readonly observations: IndicatorFactsFragment['observations'];
}) {
  if (observations.length === 0) return null;
  return (
    <section>
      <h2 id="observations">{text.observations}</h2>
      <div className={css.scroll}>
        <table aria-labelledby="observations">
          <thead>
            <tr>
              <th scope="col">{text.period}</th>
              <th scope="col">{text.fact}</th>
              <th scope="col">{text.figure}</th>
              <th scope="col">{text.of}</th>
            </tr>
          </thead>
          <tbody>
            {observations.map(({ id, period, factKind, wording, of, evidence }) => (
              <tr key={id}>
                <th scope="row">{period.replace('/', '—')}</th>
                <td>{terms.fact[factKind]}</td>
                <td className={css.words}>
                  {wording}
                  <EvidenceList evidence={evidence} />
                </td>
                <td>
                  <EntityChip entity={of} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
