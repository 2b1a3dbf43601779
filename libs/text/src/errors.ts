/** Data given to this lib is not as its format says. `path` names the place: "abbreviations[3].long". */
export class TextDataError extends Error {
  readonly code = 'text.data';

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
    this.name = 'TextDataError';
  }
}
