import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useChange } from '../address/parameters.ts';
import css from './name-filter.module.css';

/** How long typing must rest before the list follows, in milliseconds. */
const REST = 250;
/** What the API takes at most. */
const LONGEST = 200;

/** Keeps a part of a name in the address. */
export function NameFilter({
  label,
  parameter = 'name',
}: {
  readonly label: string;
  readonly parameter?: string;
}) {
  const [params] = useSearchParams();
  const change = useChange();
  const inAddress = params.get(parameter) ?? '';
  const [typed, setTyped] = useState(inAddress);
  const [sent, setSent] = useState(inAddress);
  const [known, setKnown] = useState(inAddress);
  const [composing, setComposing] = useState(false);

  // Back and forward change the address too; what this box itself sent must not overwrite what was typed since.
  if (inAddress !== known) {
    setKnown(inAddress);
    if (inAddress !== sent) {
      setTyped(inAddress);
      setSent(inAddress);
    }
  }

  useEffect(() => {
    if (composing || typed === sent) return;
    const timer = setTimeout(() => {
      setSent(typed);
      change({ [parameter]: typed }, { replace: true });
    }, REST);
    return () => clearTimeout(timer);
  }, [typed, sent, composing, change, parameter]);

  return (
    <label className={css.filter}>
      <span>{label}</span>
      <input
        type="search"
        value={typed}
        maxLength={LONGEST}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </label>
  );
}
