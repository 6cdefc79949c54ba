package org.counterpart.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.ThreadDetails;
import org.counterpart.room.ThreadLine;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.Captures;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ThreadPictureTest {

    private final ContributionRow success = said(Captures.SUCCESS, "One crane for both.");
    private final ContributionRow factor = said(Captures.FACTOR, "One list.");
    private final ContributionRow vision = said(Captures.VISION, "One quay.");
    private final ContributionRow tied = said(Captures.ACTION, "Share the second crane.");
    private final ContributionRow loose = said(Captures.ACTION, "<script>alert(1)</script>");

    @Test
    void an_action_that_rests_on_no_success_stands_out_and_what_people_wrote_stays_text() {
        Element picture = ThreadPicture.of(thread(), Texts.in(Locale.ENGLISH), 30);
        assertThat(picture.select("path.link")).hasSize(3);
        assertThat(picture.select("g.loose text").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(picture.select("g.loose rect").attr("stroke-dasharray")).isNotEmpty();
        assertThat(picture.select("g.tied")).hasSize(4);
        assertThat(picture.outerHtml()).doesNotContain("<script>");
        assertThat(picture.select("desc").text()).contains("Actions: 2; without a thread to a success: 1.");
    }

    @Test
    void with_more_than_is_drawn_linked_ones_and_loose_actions_come_first() {
        Element picture = ThreadPicture.of(thread(), Texts.in(Locale.ENGLISH), 1);
        assertThat(picture.select("g")).hasSize(4);
        assertThat(picture.select("g.loose")).hasSize(1);
        assertThat(picture.select("path.link")).hasSize(2);
    }

    private ThreadDetails thread() {
        return new ThreadDetails(
                List.of(success, factor, vision, tied, loose),
                List.of(line(factor, success), line(vision, factor), line(tied, vision)));
    }

    private static ThreadLine line(ContributionRow from, ContributionRow to) {
        return new ThreadLine(UUID.randomUUID(), from.id(), to.id());
    }

    private static ContributionRow said(Captures kind, String text) {
        return new ContributionRow(
                UUID.randomUUID(), 1, UUID.randomUUID(), kind, text, "", false, null, null, "", false, null, null);
    }
}
