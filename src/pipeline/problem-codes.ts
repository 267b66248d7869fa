/**
 * Every problem that the pipeline can name, with its number. A number is never used again for something else.
 * AR1 files, AR2 fields, AR3 passages, AR4 ids, AR5 rules, AR6 writing, AR7 lessons, AR8 a new article, AR9 languages.
 */
interface Kind {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** True: nothing is written. False: a notice. */
  readonly stops: boolean;
}

function error(title: string): Kind {
  return { title, stops: true };
}

function notice(title: string): Kind {
  return { title, stops: false };
}

export const PROBLEM_CODES = {
  AR100: error('unknown option on the command line'),
  AR101: error('folder missing'),
  AR102: error('file missing'),
  AR103: error('file empty'),
  AR104: error('file too large'),
  AR105: error('file not UTF-8'),
  AR106: error('line ends CRLF in place of LF'),
  AR107: error('not JSON: line and column are named'),
  AR108: error('a key given twice in one object'),
  AR109: error('annotations of an article that articles.json does not list'),
  AR110: error('file begins with a byte order mark'),
  AR111: error('file cannot be read'),
  AR112: notice('an article has no text in data/articles/text/, so its passages were not anchored again'),
  AR201: error('unknown field'),
  AR202: error('field missing'),
  AR203: error('value not one of those allowed (a side, a kind, a change)'),
  AR204: error('value of the wrong type'),
  AR205: error('value against the rule of its field'),
  AR206: error('impossible day, or a range that ends before it begins'),
  AR207: error('low above high'),
  AR208: error('suggested row that nobody has reviewed'),
  AR209: error('file names another article than its own name does'),
  AR301: error('text is not the one that the passages were anchored in'),
  AR302: error('text differs from the anchored one in its line ends only'),
  AR303: error('length of the text is not the one recorded'),
  AR304: error('passage has moved'),
  AR305: error('passage does not read as in the text'),
  AR306: error('passage stands in the text more than once'),
  AR307: error('passage is not in the text'),
  AR308: error('context of a passage does not read as in the text'),
  AR309: error('passages of one row overlap or stand in the wrong order'),
  AR310: error('passage lies beyond the end of its article'),
  AR401: error('id given twice'),
  AR402: error('unknown actor'),
  AR403: error('unknown place'),
  AR404: error('unknown outlet'),
  AR405: error('unknown happening'),
  AR406: error('unknown row'),
  AR407: error('unknown count'),
  AR408: error('id of a row does not begin with its article'),
  AR409: error('places that lie within each other in a circle'),
  AR501: error('day after the publication'),
  AR502: error('day out of reason'),
  AR503: error('bounds do not agree with their words'),
  AR504: error('words do not stand once in the first passage'),
  AR505: error('quotation with neither speakers nor a reason for having none, or with both'),
  AR506: error('claim that contradicts itself'),
  AR507: error('strength does not agree with the claim'),
  AR508: error('stated number outside its bounds'),
  AR509: error('parts do not add up to their count'),
  AR510: error('shares of the sides add up to more than the whole'),
  AR511: error('happening that no report tells'),
  AR512: error('status comes out differently when worked out another way'),
  AR513: error('place of the wrong kind'),
  AR514: error('passage over several lines'),
  AR515: error('change, holder and attack of a control report do not agree'),
  AR516: error('map and chart contradict each other on a day'),
  AR517: error('share report off the day axis'),
  AR601: error('cannot write'),
  AR701: error('lesson that would not open'),
  AR801: notice('a new article that articles.json does not list yet'),
  AR802: notice('a new article whose outlet is to be named'),
  AR803: notice('a speaker of a new article whom actors.json does not list yet'),
  AR804: notice('a suggested share whose area no place is called by'),
  AR805: notice('a suggested row that lacks what only a reader can say'),
  AR806: error('annotations of this article are there already'),
  AR807: error('a new article with the id of another'),
  AR808: notice('a place that a new article names'),
  AR809: notice('text of a new article that lies outside the folder of the texts'),
  AR901: error('text without a translation'),
  AR902: error('translation of a text that is not in the data'),
} as const satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
