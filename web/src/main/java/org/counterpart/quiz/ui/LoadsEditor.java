package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.counterpart.quiz.InstrumentDocument.Load;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentRules;

/** In which scales a statement counts, how much, and which way round. */
class LoadsEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DraftDesk desk;
    private final transient Consumer<List<Load>> changed;
    private final transient List<Load> loads;
    private final Div rows = new Div();
    private final Button add;

    LoadsEditor(DraftDesk desk, List<Load> loads, Consumer<List<Load>> changed) {
        this.desk = desk;
        this.changed = changed;
        this.loads = new ArrayList<>(loads);
        addClassName("loads");
        rows.addClassName("lines");
        add = new Button(text("instruments.load.add"), VaadinIcon.PLUS.create(), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Paragraph hint = new Paragraph(
                text(desk.document().scales().isEmpty() ? "instruments.load.no-scales" : "instruments.load.hint"));
        hint.addClassName("secondary");
        add(new H4(text("instruments.path.loads")), hint, rows, add);
        show();
    }

    private void show() {
        rows.removeAll();
        for (int i = 0; i < loads.size(); i++) {
            rows.add(row(i));
        }
        add.setEnabled(loads.size() < desk.document().scales().size());
    }

    private Div row(int place) {
        Load load = loads.get(place);
        Select<String> scale = new Select<>();
        scale.setLabel(text("instruments.path.scale"));
        scale.setItems(desk.document().scales().stream()
                .map(Scale::key)
                .filter(key -> key.equals(load.scale())
                        || loads.stream().noneMatch(other -> other.scale().equals(key)))
                .toList());
        scale.setItemLabelGenerator(this::named);
        scale.setValue(load.scale());
        scale.addValueChangeListener(change -> set(
                place,
                new Load(
                        change.getValue(),
                        loads.get(place).weight(),
                        loads.get(place).reversed()),
                true));
        NumberField weight = new NumberField(text("instruments.path.weight"));
        String range = text("instruments.weight.range", "max", InstrumentRules.MOST_WEIGHT);
        weight.setValue(load.weight());
        weight.setMax(InstrumentRules.MOST_WEIGHT);
        weight.setStep(0.01);
        weight.setMin(0.01);
        weight.setI18n(new NumberField.NumberFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setStepErrorMessage(range));
        weight.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue() > 0) {
                set(
                        place,
                        new Load(
                                loads.get(place).scale(),
                                change.getValue(),
                                loads.get(place).reversed()),
                        false);
            } else {
                weight.setErrorMessage(range);
                weight.setInvalid(true);
            }
        });
        Checkbox reversed = new Checkbox(text("instruments.path.reversed"), load.reversed());
        reversed.addValueChangeListener(change ->
                set(place, new Load(loads.get(place).scale(), loads.get(place).weight(), change.getValue()), false));
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            loads.remove(place);
            changed.accept(List.copyOf(loads));
            show();
            add.focus();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(text("instruments.load.remove", "scale", named(load.scale())));
        Div row = new Div(scale, weight, reversed, remove);
        row.addClassName("load-row");
        return row;
    }

    private void set(int place, Load load, boolean again) {
        loads.set(place, load);
        changed.accept(List.copyOf(loads));
        if (again) {
            show();
        }
    }

    private void add() {
        desk.document().scales().stream()
                .map(Scale::key)
                .filter(key -> loads.stream().noneMatch(load -> load.scale().equals(key)))
                .findFirst()
                .ifPresent(key -> {
                    loads.add(new Load(key, 1, false));
                    changed.accept(List.copyOf(loads));
                    show();
                });
    }

    private String named(String key) {
        return desk.document()
                .scale(key)
                .map(scale -> desk.words(scale.name()))
                .filter(name -> !name.isEmpty())
                .orElse(text("instruments.untitled"));
    }
}
