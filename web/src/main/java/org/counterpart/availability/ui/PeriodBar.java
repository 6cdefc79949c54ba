package org.counterpart.availability.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Moves through time: before, today, after, and how much at once. */
class PeriodBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words = new Words();
    private final transient BiConsumer<LocalDate, LocalDate> wanted;
    private final transient Clock clock;
    private final H2 title = new H2();
    private final Select<Zoom> zoom = new Select<>();
    private LocalDate from;
    private LocalDate to;

    /** @param wanted called with the first and the last day that somebody wants to see */
    PeriodBar(Clock clock, BiConsumer<LocalDate, LocalDate> wanted) {
        this.clock = clock;
        this.wanted = wanted;
        addClassName("period-bar");
        zoom.setItems(Zoom.values());
        zoom.setItemLabelGenerator(one -> one == null
                ? text("availability.zoom.own")
                : text("availability.zoom." + one.name().toLowerCase(Locale.ROOT)));
        zoom.setPlaceholder(text("availability.zoom.own"));
        zoom.setAriaLabel(text("availability.zoom"));
        zoom.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                LocalDate first = change.getValue().first(from);
                wanted.accept(first, change.getValue().last(first));
            }
        });
        add(
                move(VaadinIcon.ANGLE_LEFT, "availability.before", -1),
                today(),
                move(VaadinIcon.ANGLE_RIGHT, "availability.after", 1),
                title,
                zoom);
    }

    void show(LocalDate first, LocalDate last) {
        from = first;
        to = last;
        title.setText(period());
        zoom.setValue(Zoom.of(first, last).orElse(null));
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    /** The period in words. */
    String period() {
        return words.day(from) + " – " + words.day(to);
    }

    private Button today() {
        Button today = new Button(text("availability.today"), click -> {
            LocalDate now = LocalDate.now(clock);
            LocalDate first = Zoom.of(from, to).map(one -> one.first(now)).orElse(now);
            wanted.accept(first, Zoom.lastLike(from, to, first));
        });
        today.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return today;
    }

    private Button move(VaadinIcon icon, String key, int steps) {
        Button move = new Button(icon.create(), click -> {
            LocalDate first = Zoom.next(from, to, steps);
            wanted.accept(first, Zoom.lastLike(from, to, first));
        });
        move.setAriaLabel(text(key));
        move.setTooltipText(text(key));
        move.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return move;
    }
}
