/** How each character of a text is read: a syllable without tone, ü as v; what is no Chinese character stands as it is. */
export type Reading = readonly string[];

/** A text's readings, the likeliest first. */
export type ReadingsOf = (text: string) => readonly Reading[];

/** In a longer name the words around a character tell how it is read. */
const LONGEST_READ_OTHERWISE = 5;
const MOST_READINGS = 5;

/** Loads the dictionary, which takes about 100 ms: only what needs readings waits for it. */
export async function openPinyin(): Promise<ReadingsOf> {
  const { pinyin, polyphonic } = await import('pinyin-pro');
  return (text) => {
    const options = { type: 'array', toneType: 'none', v: true } as const;
    const likeliest = pinyin(text, options);
    if (likeliest.length > LONGEST_READ_OTHERWISE) return [likeliest];
    const others = polyphonic(text, options).flatMap((syllables, index) =>
      syllables
        .filter((syllable) => syllable !== likeliest[index])
        .map((syllable) => likeliest.with(index, syllable)),
    );
    return [likeliest, ...others].slice(0, MOST_READINGS);
  };
}
