package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.shell.Pickers;

/** The languages somebody speaks, a line each. */
class LanguagesField extends CustomField<List<LanguageSkill>> {

    private static final long serialVersionUID = 1L;

    private final Div lines = new Div();

    LanguagesField(String label) {
        super(List.of());
        setLabel(label);
        lines.addClassName("lines");
        Button more = new Button(text("roster.languages.add"), VaadinIcon.PLUS.create(), click -> {
            Line line = new Line(null);
            lines.add(line);
            line.language.focus();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(lines, more);
    }

    @Override
    protected List<LanguageSkill> generateModelValue() {
        List<LanguageSkill> skills = new ArrayList<>();
        lines.getChildren().map(Line.class::cast).filter(Line::isBegun).forEach(line -> skills.add(line.skill()));
        return List.copyOf(skills);
    }

    @Override
    protected void setPresentationValue(List<LanguageSkill> skills) {
        lines.removeAll();
        skills.forEach(skill -> lines.add(new Line(skill)));
    }

    /** One language. */
    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final ComboBox<String> language = Pickers.language();
        private final Select<CefrLevel> level = new Select<>();

        Line(LanguageSkill skill) {
            addClassName("pair");
            language.setAriaLabel(text("roster.language"));
            language.setPlaceholder(text("roster.language"));
            level.setAriaLabel(text("roster.level"));
            level.setPlaceholder(text("roster.level"));
            level.setItems(CefrLevel.values());
            level.setItemLabelGenerator(one -> one == null
                    ? ""
                    : one + " · " + text("roster.level." + one.name().toLowerCase(java.util.Locale.ROOT)));
            if (skill != null) {
                language.setValue(skill.tag());
                level.setValue(skill.level());
            }
            language.addValueChangeListener(change -> updateValue());
            level.addValueChangeListener(change -> updateValue());
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                lines.remove(this);
                updateValue();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(text("roster.languages.remove"));
            add(language, level, remove);
        }

        boolean isBegun() {
            return language.getValue() != null || level.getValue() != null;
        }

        LanguageSkill skill() {
            return new LanguageSkill(language.getValue(), level.getValue());
        }
    }
}
