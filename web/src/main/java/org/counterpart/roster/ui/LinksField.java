package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.roster.ProfileLink;

/** Where to read more about somebody, a line each. */
class LinksField extends CustomField<List<ProfileLink>> {

    private static final long serialVersionUID = 1L;

    private final Div lines = new Div();

    LinksField(String label) {
        super(List.of());
        setLabel(label);
        lines.addClassName("lines");
        Button more = new Button(text("roster.links.add"), VaadinIcon.PLUS.create(), click -> {
            Line line = new Line(new ProfileLink("", ""));
            lines.add(line);
            line.label.focus();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(lines, more);
    }

    @Override
    protected List<ProfileLink> generateModelValue() {
        List<ProfileLink> links = new ArrayList<>();
        lines.getChildren()
                .map(Line.class::cast)
                .map(Line::link)
                .filter(link -> !link.label().isEmpty() || !link.url().isEmpty())
                .forEach(links::add);
        return List.copyOf(links);
    }

    @Override
    protected void setPresentationValue(List<ProfileLink> links) {
        lines.removeAll();
        links.forEach(link -> lines.add(new Line(link)));
    }

    /** One link. */
    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField label = field("roster.links.label", 60);
        private final TextField url = field("roster.links.url", 500);

        Line(ProfileLink link) {
            addClassName("pair");
            label.setValue(link.label());
            url.setValue(link.url());
            label.addValueChangeListener(change -> updateValue());
            url.addValueChangeListener(change -> updateValue());
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                lines.remove(this);
                updateValue();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(text("roster.links.remove"));
            add(label, url, remove);
        }

        ProfileLink link() {
            return new ProfileLink(label.getValue(), url.getValue());
        }

        private static TextField field(String key, int longest) {
            TextField field = new TextField();
            field.setAriaLabel(text(key));
            field.setPlaceholder(text(key));
            field.setMaxLength(longest);
            return field;
        }
    }
}
