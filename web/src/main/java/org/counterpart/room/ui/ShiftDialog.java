package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.util.List;
import org.counterpart.room.LiveBlock;
import org.counterpart.room.LiveDetails;
import org.counterpart.room.ShiftData;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.Texts;

/** Moves what follows: all of it, or with the time taken from one later block so that the day ends when it should. */
class ShiftDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 600;

    private enum Way {
        ALL,
        SHORTER
    }

    private final transient DayDesk desk;
    private final IntegerField minutes = new IntegerField(text("room.shift.by"));
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(text("room.shift.how"));
    private final Select<LiveBlock> from = new Select<>();
    private final Paragraph outcome = new Paragraph();

    ShiftDialog(DayDesk desk) {
        this.desk = desk;
        setHeaderTitle(text("room.shift"));
        setWidth("30rem");
        FieldRules.between(minutes, -MOST, MOST, text("room.shift.minutes"));
        minutes.setStepButtonsVisible(true);
        minutes.setHelperText(text("room.shift.by.hint"));
        long behind = Math.round(desk.day().behindSeconds() / 60.0);
        minutes.setValue((int) Math.max(-MOST, Math.min(MOST, behind)));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> text("room.shift." + one));
        way.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        way.setValue(Way.ALL);
        from.setLabel(text("room.shift.from"));
        from.setItems(later());
        from.setItemLabelGenerator(
                block -> Texts.here().get("room.shift.block", "title", block.title(), "minutes", block.minutes()));
        from.setWidthFull();
        outcome.addClassName("secondary");
        way.addValueChangeListener(chosen -> show());
        minutes.addValueChangeListener(typed -> show());
        from.addValueChangeListener(chosen -> show());
        VerticalLayout fields = new VerticalLayout(minutes, way, from, outcome);
        fields.setPadding(false);
        add(fields);
        Button move = new Button(text("room.shift.do"), click -> {
            move();
            click.getSource().setEnabled(true);
        });
        move.setDisableOnClick(true);
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), move);
        show();
        minutes.focus();
    }

    private List<LiveBlock> later() {
        LiveDetails day = desk.day();
        LiveBlock here = day.running().or(day::next).orElse(null);
        return here == null
                ? List.of()
                : day.blocks().stream()
                        .skip(day.blocks().indexOf(here) + 1L)
                        .filter(block -> block.sessionId().equals(here.sessionId()) && block.startedAt() == null)
                        .toList();
    }

    private void show() {
        boolean shorter = way.getValue() == Way.SHORTER;
        from.setVisible(shorter);
        LiveDetails day = desk.day();
        LiveBlock here = day.running().or(day::next).orElse(null);
        if (here == null || minutes.getValue() == null) {
            outcome.setText("");
            return;
        }
        Instant end = day.blocks().stream()
                .filter(block -> block.sessionId().equals(here.sessionId()))
                .reduce((first, second) -> second)
                .map(LiveBlock::plannedEnd)
                .orElseThrow();
        Instant then = shorter ? end : end.plusSeconds(minutes.getValue() * 60L);
        outcome.setText(Texts.here().get("room.shift.end", "time", Times.at(then, day.zone())));
    }

    private void move() {
        Integer by = minutes.getValue();
        boolean shorter = way.getValue() == Way.SHORTER;
        if (by == null || by == 0) {
            minutes.setErrorMessage(text("room.shift.none"));
            minutes.setInvalid(true);
            return;
        }
        if (shorter && from.getValue() == null) {
            from.setErrorMessage(text("field.required"));
            from.setInvalid(true);
            return;
        }
        ShiftData data = new ShiftData(by, shorter ? from.getValue().id() : null);
        if (desk.change(version -> desk.live().shift(desk.member(), desk.workshopId(), version, data))) {
            close();
        }
    }
}
