package org.counterpart.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.jsoup.nodes.Element;

/**
 * What people without a sign-in see behind a link that was mailed to them: a bean for each purpose of links. Looking
 * changes nothing, because mail scanners look too; sending the form does. Pages are plain: they work without a script.
 */
public interface GuestPage {

    /** On an anchor: leads to this address of ours, followed by the secret of the link that the page was opened by. */
    String AT = "data-at";

    /** The purpose of the links that lead here. */
    String purpose();

    /** The language in which the guest is known to read; empty: as their browser asks. On the page they may choose another. */
    default Optional<Locale> language(Guest guest) {
        return Optional.empty();
    }

    /** What the page loads of ours: the address of one style sheet and one script, without their endings; empty: nothing. */
    default Optional<String> loads() {
        return Optional.empty();
    }

    /** A file that the page offers, by its name: behind {@code ?file=} at the page's own address. */
    default Optional<GuestFile> file(Guest guest, Texts texts, String name) {
        return Optional.empty();
    }

    /**
     * What the link shows: the page's heading and its form, which is sent to the same address by POST.
     *
     * @param typed what was typed before, by the names of the fields; empty at first
     * @param wrong what was wrong with it; {@code null} at first
     * @return markup, made of elements so that what people typed stays text
     */
    Element show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong);

    /**
     * Does what was sent.
     *
     * @return what is shown then
     * @throws Invalid if it cannot be taken as it is: it is shown again, with what is wrong
     */
    Element act(Guest guest, Texts texts, Map<String, String> sent);
}
