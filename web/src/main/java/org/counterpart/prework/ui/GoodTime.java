package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import org.counterpart.prework.CallRow;
import org.counterpart.shell.ViewerZone;
import org.counterpart.shell.World;

/** When it suits somebody: on their clock, and on that of whoever calls, as soon as the browser says which it is. */
class GoodTime extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CallRow call;
    private final Span forYou = new Span();

    GoodTime(CallRow call) {
        this.call = call;
        addClassName("good-time");
        ZoneId there = ZoneId.of(call.zone());
        Span suits = new Span(
                call.goodNow()
                        ? text("prework.good.now", "until", time(call.nextUntil(), there))
                        : text("prework.good.next", "time", stretch(there)));
        suits.setClassName("now", call.goodNow());
        forYou.addClassName("secondary");
        add(suits, forYou);
        if (call.goodFrom() == null) {
            Span usual = new Span(text("prework.good.unsaid"));
            usual.addClassName("secondary");
            add(usual);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ViewerZone.of(event.getUI(), this::show);
    }

    private void show(ZoneId here) {
        ZoneId there = ZoneId.of(call.zone());
        boolean same = call.nextFrom()
                .atZone(here)
                .toLocalDateTime()
                .equals(call.nextFrom().atZone(there).toLocalDateTime());
        forYou.setText(
                same
                        ? text("prework.good.same")
                        : call.goodNow()
                                ? text("prework.good.you-until", "until", time(call.nextUntil(), here))
                                : text("prework.good.you", "time", stretch(here)));
    }

    private String stretch(ZoneId zone) {
        return day(call.nextFrom(), zone) + " " + time(call.nextFrom(), zone) + "–" + time(call.nextUntil(), zone);
    }

    static String day(Instant moment, ZoneId zone) {
        return World.here().weekday(moment.atZone(zone).getDayOfWeek(), TextStyle.SHORT);
    }

    static String time(Instant moment, ZoneId zone) {
        return World.here().time(ZonedDateTime.ofInstant(moment, zone).toLocalTime());
    }
}
