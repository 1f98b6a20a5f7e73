/**
 * The signs of the transport form, met by both of its ends. None needs an escape inside a JavaScript string, whichever quote it has.
 * A text that holds one of them itself has the escape and the sign's place in SIGNS instead.
 */
export const SIGNS = '$~|^<>';
export const ESCAPE = '$';
/**
 * Behind the escape and before four hex digits: a sign beyond ASCII. One such sign in the packed text, and a browser keeps all of it,
 * and much of what is cut out of it, at two bytes a sign.
 */
export const WIDE = 'u';
export const COLUMN = '~';
/** Between the members of a list, of a list in a list, and so on. */
export const PARTS = '|^<>';

/** An absent value is no text at all, so an empty text and an empty list have names. */
export const EMPTY_TEXT = '$t';
export const EMPTY_LIST = '$l';
/** How many signs a sorted word shares with the one before it: none, one… */
export const SHARED = 'ABCDEFGHIJ';
/** For each digit of a reference that is absent; also a list of references without one. */
export const NO_REFERENCE = ' ';

/**
 * How a value is written: a record of shapes, a `+` behind a key for each list around its value, or a leaf. A leaf's letter names
 * a group of columns that read alike; behind `r` stands the number of the column that it refers to. `j` holds JSON, the others text. `s` is
 * a sorted list of words: first those that stand nowhere else, each without what it begins with as the one before it; then, behind
 * a beginning such as none or "@figure:", which of the words that stand elsewhere follow it, by how many are passed over before each.
 */
export type Shape = string | { readonly [key: string]: Shape };
/** The groups in the order in which their columns stand: references, sorted lists, words, texts, English texts, JSON, codes. */
export const GROUPS = 'rswtejc';
