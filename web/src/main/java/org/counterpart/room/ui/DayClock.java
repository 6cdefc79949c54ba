package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.counterpart.room.LiveBlock;
import org.counterpart.room.LiveDetails;

/** The time that is left for a block, and whether the day is ahead or behind: kept going by the browser, by our clock. */
class DayClock extends Div {

    private static final long serialVersionUID = 1L;

    private final Span time = new Span();
    private final Span word = new Span();
    private final Span against = new Span();

    DayClock() {
        addClassName("day-clock");
        time.addClassName("time");
        word.addClassName("word");
        against.addClassName("against");
        against.getElement().setAttribute("role", "status");
        Div left = new Div(time, word);
        left.getElement().setAttribute("role", "timer");
        add(left, against);
    }

    /** @param block the running one; {@code null}: none is */
    void show(LiveDetails day, LiveBlock block) {
        setVisible(block != null || day.behindSeconds() != 0);
        Instant up = block == null ? null : block.timeUp();
        Instant planned = block == null ? day.now().minusSeconds(day.behindSeconds()) : block.plannedEnd();
        getElement()
                .executeJs(
                        "window.counterpartDay?.clock(this, {now: $0, up: $1, planned: $2, words: [$3, $4, $5, $6, $7]})",
                        (double) day.now().toEpochMilli(),
                        up == null ? 0.0 : (double) up.toEpochMilli(),
                        (double) planned.toEpochMilli(),
                        text("room.page.left"),
                        text("room.page.past"),
                        text("room.day.ahead"),
                        text("room.day.behind"),
                        text("room.day.on-time"));
    }
}
