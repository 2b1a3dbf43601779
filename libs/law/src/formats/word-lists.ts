import { attributeOf, tags, valueOf, type Tag } from './word-xml.js';

/** How one level of a list numbers its paragraphs. */
export interface ListLevel {
  start: number;
  /** Word's name of the figures: "decimal", "upperRoman", "lowerLetter", "bullet", "none". */
  format: string;
  /** What is printed; %1 stands for the number of the first level: "Điều %1.", "%1.%2". */
  pattern: string;
  /** All numbers in the pattern are Arabic, whatever their own level prints. */
  legal: boolean;
  /** Its count goes on when a higher level moves on: articles through chapters. */
  runsOn: boolean;
  style: string;
}

export interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  /** The style whose list this one stands for. */
  link: string;
}

/** A list of the document: which pattern it follows and where it departs from it. */
export interface ListUse {
  abstract: string;
  readonly levels: Map<number, ListLevel>;
  readonly starts: Map<number, number>;
}

export interface Lists {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly uses: ReadonlyMap<string, ListUse>;
}

function newLevel(): ListLevel {
  return { start: 1, format: 'decimal', pattern: '', legal: false, runsOn: false, style: '' };
}

/** Reads `word/numbering.xml`. */
export function readLists(xml: string): Lists {
  const abstracts = new Map<string, AbstractList>();
  const uses = new Map<string, ListUse>();
  let abstract: AbstractList = { levels: new Map(), link: '' };
  let use: ListUse | null = null;
  let level = newLevel();
  let overridden = 0;
  const handlers: Readonly<Record<string, (tag: Tag) => void>> = {
    'w:abstractNum': (tag) => {
      use = null;
      abstracts.set(attributeOf(tag, 'w:abstractNumId'), (abstract = { levels: new Map(), link: '' }));
    },
    'w:numStyleLink': (tag) => (abstract.link = valueOf(tag)),
    'w:num': (tag) => {
      use = { abstract: '', levels: new Map(), starts: new Map() };
      uses.set(attributeOf(tag, 'w:numId'), use);
    },
    'w:abstractNumId': (tag) => use && (use.abstract = valueOf(tag)),
    'w:lvlOverride': (tag) => (overridden = Number(attributeOf(tag, 'w:ilvl'))),
    'w:startOverride': (tag) => use?.starts.set(overridden, Number(valueOf(tag))),
    'w:lvl': (tag) =>
      (use ?? abstract).levels.set(Number(attributeOf(tag, 'w:ilvl') || 0), (level = newLevel())),
    'w:start': (tag) => (level.start = Number(valueOf(tag))),
    'w:numFmt': (tag) => (level.format = valueOf(tag)),
    'w:lvlText': (tag) => (level.pattern = valueOf(tag)),
    'w:isLgl': (tag) => (level.legal = valueOf(tag) !== '0'),
    'w:lvlRestart': (tag) => (level.runsOn = valueOf(tag) === '0'),
    'w:pStyle': (tag) => (level.style = valueOf(tag)),
  };
  for (const tag of tags(xml)) if (tag.opens) handlers[tag.name]?.(tag);
  return { abstracts, uses };
}
