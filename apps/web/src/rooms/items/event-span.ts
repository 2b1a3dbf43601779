/** The first and the last day that an event may have happened on. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** "2016" is a whole year, "2016-05" a month, "2016-05-17" a day. */
export function spanOf(date: string): Span {
  const [year, month, day] = date.split('-');
  if (day) return { from: date, to: date };
  if (month) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { from: `${date}-01`, to: `${date}-${String(last).padStart(2, '0')}` };
  }
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
