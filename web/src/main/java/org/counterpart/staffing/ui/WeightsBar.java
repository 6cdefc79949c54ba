package org.counterpart.staffing.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.counterpart.common.Invalid;
import org.counterpart.shell.DayField;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.counterpart.staffing.Criterion;
import org.counterpart.staffing.SuggestionQuestion;
import org.counterpart.staffing.Weights;

/** What suggestions are asked for: the days, how much of the week, and what each criterion weighs. */
class WeightsBar extends Div {

    private static final long serialVersionUID = 1L;

    private final DayField from = new DayField(text("staffing.suggestions.from"));
    private final DayField to = new DayField(text("staffing.suggestions.to"));
    private final Select<Double> days = new Select<>();
    private final Map<Criterion, IntegerField> weights = new EnumMap<>(Criterion.class);
    private final transient Consumer<SuggestionQuestion> ask;
    private boolean showing;

    /** @param usual the days that count where none are given */
    WeightsBar(SuggestionQuestion question, SuggestionQuestion usual, Consumer<SuggestionQuestion> ask) {
        this.ask = ask;
        StaffingWords words = new StaffingWords();
        addClassName("weights");
        days.setLabel(text("staffing.daysPerWeek"));
        days.setItems(
                IntStream.rangeClosed(1, 14).mapToObj(halves -> halves / 2.0).toList());
        days.setItemLabelGenerator(words::number);
        from.setPlaceholder(World.here().day(usual.from()));
        to.setPlaceholder(World.here().day(usual.to()));
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        Div when = new Div(from, to, days);
        when.addClassName("fields");
        Div all = new Div();
        all.addClassName("fields");
        all.getElement().setAttribute("role", "group").setAttribute("aria-label", text("staffing.weights"));
        for (Criterion criterion : Criterion.values()) {
            IntegerField field = new IntegerField(text("staffing.criterion." + criterion));
            field.setMin(0);
            field.setMax(Weights.MOST);
            field.setStepButtonsVisible(true);
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            field.setErrorMessage(text("staffing.weight.range"));
            weights.put(criterion, field);
            all.add(field);
        }
        Button reset = new Button(text("staffing.suggestions.reset"), click -> {
            show(new SuggestionQuestion(value(from), value(to), days.getValue(), Weights.USUAL));
            asked();
        });
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        all.add(reset);
        Div scale = new Div(text("staffing.weights.text"));
        scale.addClassName("secondary");
        add(when, all, scale);
        show(question);
        from.addValueChangeListener(change -> asked());
        to.addValueChangeListener(change -> asked());
        days.addValueChangeListener(change -> asked());
        weights.values().forEach(field -> field.addValueChangeListener(change -> asked()));
    }

    private void show(SuggestionQuestion question) {
        showing = true;
        from.setValue(question.from());
        to.setValue(question.to());
        days.setValue(question.daysPerWeek());
        weights.forEach((criterion, field) -> field.setValue(question.weights().of(criterion)));
        showing = false;
    }

    /** Asks anew, unless a field says that it cannot be. */
    private void asked() {
        if (showing) {
            return;
        }
        Map<Criterion, Integer> wanted = new EnumMap<>(Criterion.class);
        for (Map.Entry<Criterion, IntegerField> one : weights.entrySet()) {
            Integer weight = one.getValue().getValue();
            if (weight == null || weight < 0 || weight > Weights.MOST) {
                return;
            }
            wanted.put(one.getKey(), weight);
        }
        to.setInvalid(false);
        try {
            ask.accept(new SuggestionQuestion(value(from), value(to), days.getValue(), new Weights(wanted)));
        } catch (Invalid unreadable) {
            to.setErrorMessage(Texts.here().get(unreadable.errors().get(0).key(), Map.of()));
            to.setInvalid(true);
        }
    }

    private static LocalDate value(DayField field) {
        return field.getValue();
    }
}
