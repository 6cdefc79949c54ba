package org.counterpart.quiz;

/** How far a version of an instrument is. */
public enum VersionState {
    /** Still written; nobody can be asked with it. */
    DRAFT,
    /** Asked with; never changed again. */
    PUBLISHED,
    /** No longer asked with; what was answered stays. */
    RETIRED
}
