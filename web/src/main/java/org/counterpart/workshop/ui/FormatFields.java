package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterpart.workshop.Format;
import org.counterpart.workshop.NewWorkshop;
import org.counterpart.workshop.SessionData;

/** What a workshop's agenda begins with, and when its sessions are. */
class FormatFields extends Div {

    private static final long serialVersionUID = 1L;

    /** People need time to be heard before. */
    private static final int DAYS_AHEAD = 42;

    private static final int DAYS_BETWEEN = 7;
    private static final int MINUTES_OF_OWN = 240;

    private final RadioButtonGroup<Format> format = new RadioButtonGroup<>(text("workshop.format"));
    private final Div rows = new Div();
    private final List<SessionFields> sessions = new ArrayList<>();
    private final Button more = new Button(text("workshop.session.add"), VaadinIcon.PLUS.create(), click -> add());
    private final LocalDate today;
    private final LocalDate first;

    FormatFields(Clock clock) {
        today = LocalDate.now(clock);
        first = workday(today.plusDays(DAYS_AHEAD));
        addClassName("format-fields");
        format.setItems(Format.values());
        format.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        format.addClassName("choices");
        format.setRenderer(new ComponentRenderer<>(FormatFields::described));
        format.addValueChangeListener(change -> become(change.getValue()));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(format, new H2(text("workshop.when")), rows, more);
        format.setValue(Format.ONE_DAY);
    }

    Format format() {
        return format.getValue();
    }

    /** What was typed; nothing, and the first field that is wrong in focus, if one is no session. */
    Optional<List<SessionData>> typed() {
        List<SessionData> typed = new ArrayList<>();
        for (SessionFields session : sessions) {
            Optional<SessionData> one = session.typed();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            typed.add(one.get());
        }
        return Optional.of(typed);
    }

    /** As many sessions as it has, each as long as its blocks take; days that were chosen stay. */
    private void become(Format chosen) {
        List<LocalDate> days =
                sessions.stream().map(session -> session.day.getValue()).toList();
        sessions.clear();
        rows.removeAll();
        int many = Math.max(1, chosen.minutes().size());
        for (int i = 0; i < many; i++) {
            SessionFields session = add();
            LocalTime begins = chosen.usualBeginning();
            int minutes = chosen.minutes().isEmpty()
                    ? MINUTES_OF_OWN
                    : chosen.minutes().get(i);
            LocalDate day = i < days.size() && days.get(i) != null ? days.get(i) : first.plusDays(i * DAYS_BETWEEN);
            session.show(day, begins, begins.plusMinutes(minutes));
        }
        more.setVisible(chosen == Format.OWN);
    }

    private SessionFields add() {
        SessionFields session = new SessionFields(today);
        sessions.add(session);
        rows.add(session);
        more.setEnabled(sessions.size() < NewWorkshop.MOST_SESSIONS);
        return session;
    }

    /** On weekends nobody is convened unless somebody says so. */
    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static Div described(Format kind) {
        Span name = new Span(text("workshop.format." + kind));
        name.addClassName("strong");
        Span hint = new Span(text("workshop.format." + kind + ".hint"));
        hint.addClassName("secondary");
        Div described = new Div(name, hint);
        described.addClassName("stacked");
        return described;
    }
}
