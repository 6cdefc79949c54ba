package org.counterpart.roster;

/** Is told how far an import is; called by the thread that does it, often. */
@FunctionalInterface
public interface ImportProgress {

    /** For who does not want to know. */
    ImportProgress NONE = (step, done, of) -> {};

    /** What is being done. */
    enum Step {
        CHECKING,
        WRITING
    }

    /**
     * @param done how many rows are done
     * @param of of how many
     */
    void at(Step step, int done, int of);
}
