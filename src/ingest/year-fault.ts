interface Years {
  readonly reviewYear: number;
  readonly planYear: number;
}

/** The years that a title prints, each once, in order. */
function printed(title: string): number[] {
  const years = [...title.matchAll(/(\d{4})年/gu)].map(([, year]) => Number(year));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** What is wrong with a report's years, by themselves and beside its title; null where nothing is. */
export function yearFault(title: string, { reviewYear, planYear }: Years): string | null {
  const said = `the review year is ${reviewYear} and the plan year ${planYear}`;
  if (reviewYear > planYear || reviewYear < 1949 || planYear > 2100) {
    return `${said}: a report reviews a year from 1949 on, and plans that one or a later`;
  }
  const years = printed(title);
  const agrees =
    years.length === 0 ||
    (years.length === 1
      ? years.includes(reviewYear) || years.includes(planYear)
      : years.includes(reviewYear) && years.includes(planYear) && reviewYear < planYear);
  return agrees
    ? null
    : `${said}, but its title says ${years.join(' and ')}: «${title}»; correct the one that is wrong`;
}
