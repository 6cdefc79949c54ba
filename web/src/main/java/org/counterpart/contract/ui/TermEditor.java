package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Predicate;
import org.counterpart.contract.TermData;
import org.counterpart.contract.TermKind;

/** Where a term is typed, in its place on the page. */
class TermEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final TermKind kind;
    private final TextArea words;
    private final Checkbox essential = new Checkbox(text("contract.essential"));
    private final Paragraph meanwhile = new Paragraph();
    private transient TermData before;

    /**
     * @param label what is typed, for those who hear it
     * @param save does it, and says whether it was done; what was typed stays until then
     */
    TermEditor(TermKind kind, String label, Predicate<TermEditor> save, Runnable cancel) {
        this.kind = kind;
        before = new TermData(kind, "", false);
        addClassName("editor");
        words = new TextArea(label);
        words.setMaxLength(2000);
        words.setMinHeight("4.5em");
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        words.setHelperText(text("contract.editor.hint"));
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        essential.setVisible(kind == TermKind.WANT);
        Button done = new Button(text("action.save"), click -> {
            save(save);
            click.getSource().setEnabled(true);
        });
        done.setDisableOnClick(true);
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words).resetFocusOnActiveElement();
        Button back = new Button(text("action.cancel"), click -> cancel.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div actions = new Div(done, back);
        actions.addClassName("actions");
        add(meanwhile, words, essential, actions);
        words.focus();
    }

    private void save(Predicate<TermEditor> save) {
        if (words.getValue().isBlank()) {
            words.setErrorMessage(text("field.required"));
            words.setInvalid(true);
            words.focus();
        } else {
            words.setInvalid(false);
            save.test(this);
        }
    }

    void show(TermData data) {
        before = data;
        words.setValue(data.text());
        essential.setValue(data.essential());
    }

    /** Empty and ready for the next. */
    void next() {
        words.clear();
        essential.clear();
        words.focus();
    }

    TermData typed() {
        return new TermData(kind, words.getValue(), essential.getValue());
    }

    /** Whether something would be lost with this. */
    boolean hasTyped() {
        return !typed().equals(before);
    }

    TextArea words() {
        return words;
    }

    /** Says what became of the term while it was written. */
    void meanwhile(String sentence) {
        meanwhile.setText(sentence);
        meanwhile.setVisible(true);
    }
}
