package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.Clock;
import java.util.stream.IntStream;
import org.counterpart.quiz.RoundData;
import org.counterpart.shell.DayField;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.Pickers;

/** The fields of a round. */
final class RoundFields {

    final TextField title = new TextField(text("rounds.name"));
    final DayField closesOn = new DayField(text("rounds.closes-on"));
    final ComboBox<String> zone;
    final Select<Integer> smallest = new Select<>();
    final Checkbox comments = new Checkbox(text("rounds.comments"));

    RoundFields(Binder<RoundData> binder, FieldRules rules, Clock clock) {
        zone = Pickers.zone(clock);
        zone.setLabel(text("roster.zone"));
        closesOn.setHelperText(text("rounds.closes-on.hint"));
        smallest.setLabel(text("rounds.smallest"));
        smallest.setHelperText(text("rounds.smallest.hint"));
        smallest.setItems(IntStream.rangeClosed(4, 20).boxed().toList());
        comments.setHelperText(text("rounds.comments.hint"));
        binder.forField(title).withValidator(rules.of("title")).bind("title");
        binder.forField(closesOn).withValidator(rules.of("closesOn")).bind("closesOn");
        binder.forField(zone)
                .withConverter(id -> id == null ? "" : id, id -> id == null || id.isEmpty() ? null : id)
                .withValidator(rules.of("zone"))
                .bind("zone");
        binder.forField(smallest).bind("smallestGroup");
        binder.forField(comments).bind("comments");
        title.setRequiredIndicatorVisible(true);
        closesOn.setRequiredIndicatorVisible(true);
        zone.setRequiredIndicatorVisible(true);
    }

    /** What observers were told stays, once somebody answered. */
    void settle() {
        smallest.setReadOnly(true);
        comments.setReadOnly(true);
        smallest.setHelperText(text("rounds.settled"));
        comments.setHelperText(text("rounds.settled"));
    }

    void addTo(FormLayout form) {
        form.add(title, closesOn, zone, smallest, comments);
        form.setColspan(title, 2);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
    }
}
