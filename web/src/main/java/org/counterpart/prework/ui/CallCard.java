package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import org.counterpart.clients.Phones;
import org.counterpart.prework.CallRow;
import org.counterpart.prework.InterviewState;
import org.counterpart.shell.LocalTime;
import org.counterpart.shell.Moment;
import org.counterpart.shell.World;
import org.counterpart.workshop.Coming;

/** Somebody to be called: who, how, and when it suits them. */
class CallCard extends ListItem {

    private static final long serialVersionUID = 1L;

    CallCard(PreworkDesk desk, CallRow call) {
        addClassNames("call", "is-" + call.state().name().toLowerCase(Locale.ROOT));
        setClassName("good", call.goodNow() && call.state() != InterviewState.HEARD);
        RouterLink name = desk.toInterview(call.name(), call.participantId());
        name.addClassName("row-name");
        Div who = new Div(name, secondary(who(call)), badges(call));
        who.addClassName("call-who");
        Div when = new Div(there(desk, call), new GoodTime(call));
        if (call.plannedAt() != null && call.state() == InterviewState.PLANNED) {
            Div planned =
                    new Div(new Span(text("prework.planned.for") + " "), new Moment(call.plannedAt(), desk.zone()));
            planned.addClassName("strong");
            when.add(planned);
        }
        when.addClassName("call-when");
        add(who, when, reach(desk, call));
    }

    static String who(CallRow call) {
        return call.position().isEmpty() ? call.party() : call.party() + " · " + call.position();
    }

    /** The clock of where they are, with their language. */
    static Div there(PreworkDesk desk, CallRow call) {
        LocalTime clock = new LocalTime(call.zone(), desk.clock());
        Div there = new Div(
                clock,
                secondary(" " + call.zone().replace('_', ' ') + " · "
                        + World.here().language(call.language())));
        there.addClassName("call-clock");
        return there;
    }

    static Div badges(CallRow call) {
        Div badges = new Div(PreworkDesk.badge(
                call.state() == InterviewState.HEARD
                        ? text("prework.heard.for", "minutes", call.minutes())
                        : PreworkView.state(call.state()),
                switch (call.state()) {
                    case HEARD -> "success";
                    case LISTENING -> "warning";
                    case PLANNED -> "";
                    case OPEN -> "contrast";
                }));
        badges.addClassName("badges");
        if (call.sponsor()) {
            badges.add(PreworkDesk.badge(text("prework.sponsor"), ""));
        }
        if (call.answer() == Coming.NOT_COMING) {
            badges.add(PreworkDesk.badge(text("prework.not-coming"), "contrast"));
        }
        if (!call.interviewer().isEmpty()) {
            badges.add(secondary(text("prework.listens", "name", call.interviewer())));
        }
        return badges;
    }

    /** Calls at a touch, where the device can. */
    static Component phone(CallRow call) {
        if (call.phone().isEmpty()) {
            return secondary(text("prework.no-phone"));
        }
        Anchor phone =
                new Anchor("tel:" + call.phone(), VaadinIcon.PHONE.create(), new Span(Phones.written(call.phone())));
        phone.addClassName("phone");
        phone.getElement()
                .setAttribute("aria-label", text("prework.phone", "name", call.name(), "phone", call.phone()));
        return phone;
    }

    private static Div reach(PreworkDesk desk, CallRow call) {
        Div reach = new Div(phone(call));
        reach.addClassName("call-reach");
        if (desk.isFacilitated()) {
            RouterLink open = desk.toInterview(text("prework.open"), call.participantId());
            open.addClassName("open-call");
            open.getElement().setAttribute("aria-label", text("prework.open.of", "name", call.name()));
            reach.add(open);
        }
        return reach;
    }

    static Span secondary(String words) {
        Span span = new Span(words);
        span.addClassName("secondary");
        return span;
    }
}
