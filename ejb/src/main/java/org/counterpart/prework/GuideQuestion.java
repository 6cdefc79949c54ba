package org.counterpart.prework;

/** The questions of the interview guide, in their order: hopes before concerns. Their words are texts, in each language. */
public enum GuideQuestion {
    BEST_TIME,
    VALUED,
    HOPE,
    OTHERS_HOPE,
    CONCERN,
    UNSAID,
    WORTHWHILE,
    MORE
}
