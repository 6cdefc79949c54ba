package org.counterpart.shell;

import org.counterpart.firm.Member;

/**
 * A tab of a thing's page, such as a workshop's: a bean of whatever feature shows something there. So the thing need not
 * know who stands on it.
 */
public interface PageTab<T> {

    /** Where among the tabs. */
    int order();

    /** The key of its title. */
    String title();

    /** What it opens; its address begins with the thing's own. */
    Class<? extends TabbedPage<T>> view();

    /** Whether this member has it on this thing; what they may not open is not offered. */
    default boolean isFor(Member member, T thing) {
        return true;
    }
}
