/** The figures of a year, what the base holds, how its law stands, what was looked for in vain. */
export const VIEWS = ['nam', 'kho', 'hieu-luc', 'thieu'] as const;
export type View = (typeof VIEWS)[number];

/** Of how many days what was looked for in vain is told. */
export const DAYS = [7, 30, 90, 365] as const;
export type Days = (typeof DAYS)[number];

/** What the page shows, as its address says it. */
export interface MeasuresSearch {
  /** Left out: this year. */
  readonly nam?: number | undefined;
  /** Left out: the figures of the year. */
  readonly xem?: View | undefined;
  /** Key of the figure that is shown year by year. */
  readonly so?: string | undefined;
  /** Left out: of a month. */
  readonly songay?: Days | undefined;
  /** The row whose items are listed: "lessons-by-maturity:observed". */
  readonly dong?: string | undefined;
}

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** Takes what makes sense of an address. The rest is said to be absent: what is only left out, the router would hand on as it was. */
export function readMeasuresSearch(search: Record<string, unknown>): MeasuresSearch {
  const { so, dong } = search;
  const nam = Number(search['nam']);
  return {
    nam: Number.isInteger(nam) && nam >= FIRST_YEAR && nam <= LAST_YEAR ? nam : undefined,
    xem: VIEWS.find((view) => view === search['xem']),
    songay: DAYS.find((days) => days === Number(search['songay'])),
    so: typeof so === 'string' && so ? so : undefined,
    dong: typeof dong === 'string' && dong.includes(':') ? dong : undefined,
  };
}
