export { analyse, type AnalysisDeps, type AnalysisOptions } from './analyse.js';
export { type AnalysedQuery, type QueryUnit, type Understood, type UnitSource } from './analysed-query.js';
export { type Completer } from './completions.js';
export { type Lexicon } from './counts.js';
export { Highlighter, type Segment, type Snippet } from './highlight.js';
export { PartialLexicon } from './partial-lexicon.js';
export { suggest, type SuggestDeps, type Suggestion } from './suggest.js';
