package org.counterpart.workshop.ui;

import java.util.Map;
import java.util.Optional;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/**
 * A part of the page that the link of somebody's seat leads to: a bean of whatever feature has something for them there,
 * such as their party's ground, or the way into the room. Its form is sent to the page's own address by POST, with a
 * hidden field {@link #PART} that names it; fields of its own begin as it likes, since no other part is told of them.
 */
public interface SeatPart {

    /** The name of the hidden field that says which part a form belongs to. */
    String PART = "part";

    /** Where on the page: whether they come 10, the room 20, territory 30, sacrifices 40, agreement 50, health 60. */
    int order();

    /** What its form sends as {@link #PART}. */
    String name();

    /**
     * The part, headed by an {@code h2}.
     *
     * @param typed what was typed before, if this part's form was sent and could not be taken; else empty
     * @param wrong what was wrong with it; {@code null}: nothing
     * @return empty: nothing for this guest, now
     */
    Optional<Element> show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong);

    /**
     * Does what this part's form sent; the page is shown anew then, with what {@link #done} says above it.
     *
     * @throws Invalid if it cannot be taken as it is: it is shown again, with what is wrong
     */
    default void act(Guest guest, Texts texts, Map<String, String> sent) {}

    /** What is said once it was done. */
    default String done(Texts texts) {
        return texts.get("workshop.seat.saved");
    }
}
