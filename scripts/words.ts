/** What `npm run check` finds in names, comments, documents and messages, and what to write instead. CONTRIBUTING.md says why. */
export interface WordRow {
  /** Nearly always an idiom where it matches: a row that needs exceptions by the line is no good row. */
  readonly pattern: RegExp;
  /** Shown beside each place found. */
  readonly instead: string;
  /** Paths where the word is the right one. */
  readonly except?: RegExp;
}

export const wordRows: readonly WordRow[] = [
  // Messages between parts of a program, as if they were people.
  { pattern: /\bunless told( otherwise)?\b/i, instead: 'Default: …' },
  { pattern: /(?<!unless )\b(tells?|told)\b/i, instead: 'report, say, return, show, notify; distinguish' },
  { pattern: /\b(is|are|was|were|be|been|being) asked\b/i, instead: 'is called, is queried, is requested' },
  { pattern: /\b(hears?|unheard|heard (of|from|nothing))\b/i, instead: 'receive, be notified' },
  { pattern: /\b(learns?|learnt|learned|learning)\b/i, instead: 'receive, find out, record' },
  { pattern: /\b(lessons?|mayTeach|lessonOf)\b/i, instead: 'unsupported feature' },
  { pattern: /\b(acquaintances?|getPeer)\b/i, instead: 'driver profile, getDriver' },
  { pattern: /\b(whoever|whom)\b/i, instead: 'the caller, a program that …: name the subject' },
  // In prose: the user `nobody` of Unix is none.
  {
    pattern: /(?<!(const|as) )\b(nobody|somebody|everybody|anybody)(?='s\b| [a-z(]|\.( |$)|$)/i,
    instead: 'name the subject; no one, nothing',
  },
  { pattern: /\bfailed without saying why\b/i, instead: 'failed; libvirt gave no message' },
  { pattern: /\bmake-believe\b/i, instead: "mock: libvirt's mock driver" },

  // What happens to calls, jobs, devices and memory.
  { pattern: /\blet(s|ting)? (it |them )?go\b/i, instead: 'release, unplug, abandon' },
  { pattern: /\b(give|gives|giving|given|gave) (it |them )?back\b/i, instead: 'release, return' },
  { pattern: /\b(take|takes|taking|taken|took) (it |them )?back\b/i, instead: 'reclaim, dequeue, undo' },
  { pattern: /\b(break|breaks|breaking|broke|broken) off\b/i, instead: 'cancel, end, be cut off' },
  { pattern: /\b(lookout|look_out|look(s|ed|ing)? out)\b/i, instead: 'spin, spin-wait' },
  { pattern: /\bpassed over\b/i, instead: 'skip, ignore' },
  { pattern: /\b(goes|going|go|went) on\b/i, instead: 'continue' },
  { pattern: /\b(becomes?|became|come|comes|came) of (it|them|each|one)\b/i, instead: 'outcome, result' },
  { pattern: /\bsees? to\b/i, instead: 'ensure, do' },
  { pattern: /\b(patience|patiently)\b/i, instead: 'timeout, time limit' },
  { pattern: /\b(leavings|entrants?)\b/i, instead: 'name what it is' },
  { pattern: /\bclose_?doors\b/i, instead: 'block_loading_at_exit' },
  { pattern: /\b(Company|Unfilled|Book|Board)\b/, instead: 'HandleBatch, DefaultInitAllocator, Log, PendingQuestions' },
  {
    pattern: /\b(Trail|lean|leanOrNone|orOlder|inTurns?)\b/,
    instead: 'DecisionLog, omitUndefined, withFallback, lock or limit',
  },

  // Manner of speaking.
  { pattern: /\b(is|are|was|were|be|been) said\b/i, instead: 'is given, is stated, is reported' },
  { pattern: /\bfor want of\b/i, instead: 'for lack of' },
  { pattern: /\bin vain\b/i, instead: 'without success, without effect' },
  { pattern: /\bfor good\b/i, instead: 'permanently' },
  { pattern: /\bfor ever\b/i, instead: 'forever, indefinitely' },
  { pattern: /\band (its|their) kin\b/i, instead: 'and similar functions' },
  { pattern: /\bfrom afar\b/i, instead: 'remotely, from another host' },
  { pattern: /\b(near )?at hand\b/i, instead: 'available, installed' },
  { pattern: /\bonce more\b/i, instead: 'again' },
  { pattern: /\baccount of\b/i, instead: 'report of' },

  // American spelling.
  {
    pattern: /(colour|behaviour|neighbour|honour|favour|licence|catalogue|centre\b|defence)/i,
    instead: 'American spelling',
  },
  {
    pattern:
      /\w*(recogn|optim|initial|serial|normal|synchron|organ|author|virtual|real|minim|maxim|sanit|summar|util|special|general|custom|emphas)is(e[sd]?|ing|ation)\b/i,
    instead: 'American spelling: -ize',
  },
];
