package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Predicate;
import org.counterpart.contract.AnswerData;
import org.counterpart.contract.AnswerRow;
import org.counterpart.contract.Standing;

/** Where a want or a reservation of another party is answered; no is as near as yes. */
class AnswerEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Standing> standing = new RadioButtonGroup<>();
    private final TextArea words;
    private final Paragraph meanwhile = new Paragraph();
    private final transient AnswerData before;

    /** @param own what one's party said before; {@code null}: nothing */
    AnswerEditor(String label, AnswerRow own, Predicate<AnswerEditor> save, Runnable cancel) {
        addClassName("editor");
        standing.setLabel(label);
        standing.setItems(
                own == null
                        ? List.of(Standing.MET, Standing.DECLINED)
                        : List.of(Standing.MET, Standing.DECLINED, Standing.OPEN));
        standing.setItemLabelGenerator(choice -> text("contract.answer." + choice));
        words = new TextArea(text("contract.answer.words.label"));
        words.setMaxLength(2000);
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        words.setHelperText(text("contract.editor.hint"));
        if (own != null) {
            standing.setValue(own.standing());
            words.setValue(own.words());
        }
        before = typed();
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
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
        add(meanwhile, standing, words, actions);
        standing.getElement().callJsFunction("focus");
    }

    private void save(Predicate<AnswerEditor> save) {
        standing.setInvalid(false);
        words.setInvalid(false);
        if (standing.getValue() == null) {
            standing.setErrorMessage(text("contract.answer.choose"));
            standing.setInvalid(true);
            standing.getElement().callJsFunction("focus");
        } else {
            save.test(this);
        }
    }

    AnswerData typed() {
        return new AnswerData(standing.getValue(), words.getValue());
    }

    /** Whether something would be lost with this. */
    boolean hasTyped() {
        return !typed().equals(before);
    }

    TextArea words() {
        return words;
    }

    /** Says what became of the question while it was answered. */
    void meanwhile(String sentence) {
        meanwhile.setText(sentence);
        meanwhile.setVisible(true);
    }
}
