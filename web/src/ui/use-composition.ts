import { useState, type KeyboardEvent } from 'react';

/** Whether an input method is at work in a box: its letters are not yet text, and its keys are its own. */
export function useComposition() {
  const [isComposing, setComposing] = useState(false);
  return {
    isComposing,
    /** For the input. */
    input: {
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
    },
    isOwnKey: ({ nativeEvent }: KeyboardEvent): boolean =>
      // Safari ends the composition before the Enter that ended it, and tells them apart by this code alone.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      isComposing || nativeEvent.isComposing || nativeEvent.keyCode === 229,
  };
}
