package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.FieldError;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.quiz.InstrumentRow;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentStatus;
import org.counterpart.quiz.NewInstrument;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Pickers;
import org.counterpart.shell.Texts;

/** Begins an instrument: from nothing, or as a copy; then opens its draft. */
class NewInstrumentDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 160;

    private final Member member;
    private final transient InstrumentService instruments;
    private final TextField name = new TextField(text("instruments.name"));
    private final Select<InstrumentRow> copyOf = new Select<>();
    private final ComboBox<String> language = Pickers.language();

    /** One dialog begins once, however often its button is pressed. */
    private final String requestKey = Ids.next().toString();

    /** @param copied what is to be copied; {@code null}: that can be chosen */
    NewInstrumentDialog(Member member, InstrumentService instruments, InstrumentRow copied) {
        this.member = member;
        this.instruments = instruments;
        setHeaderTitle(text(copied == null ? "instruments.new" : "instruments.copy.title"));
        setWidth("32rem");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST);
        List<InstrumentRow> known =
                copied == null ? instruments.rows(member, InstrumentStatus.ACTIVE, new Slice(0, 500)) : List.of(copied);
        copyOf.setLabel(text("instruments.begin-with"));
        copyOf.setEmptySelectionAllowed(copied == null);
        copyOf.setEmptySelectionCaption(text("instruments.begin-with.nothing"));
        copyOf.setItems(known);
        copyOf.setItemLabelGenerator(row -> row == null
                ? text("instruments.begin-with.nothing")
                : text("instruments.begin-with.copy", "name", row.name()));
        copyOf.setValue(copied);
        copyOf.addValueChangeListener(change -> language.setVisible(change.getValue() == null));
        language.setLabel(text("instruments.first-language"));
        language.setHelperText(text("instruments.first-language.hint"));
        language.setValue(Texts.here().locale().getLanguage());
        language.setVisible(copied == null);
        FormLayout form = new FormLayout(name, copyOf, language);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        Button begin = new Button(text("instruments.begin"), click -> {
            begin();
            click.getSource().setEnabled(true);
        });
        begin.setDisableOnClick(true);
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        getFooter().add(new Button(text("action.cancel"), click -> close()), begin);
        name.focus();
    }

    private void begin() {
        UUID copied = copyOf.getValue() == null ? null : copyOf.getValue().id();
        try {
            UUID id = instruments.create(
                    member,
                    new NewInstrument(name.getValue(), copied == null ? language.getValue() : null, copied),
                    requestKey);
            close();
            InstrumentNavigation.to(member, id, DraftView.class);
        } catch (Invalid invalid) {
            invalid.errors().forEach(this::show);
        }
    }

    private void show(FieldError error) {
        String sentence = Texts.here().get(error.key(), error.values());
        if (error.field().equals("name")) {
            name.setErrorMessage(sentence);
            name.setInvalid(true);
            name.focus();
        } else if (error.field().equals("language")) {
            language.setErrorMessage(sentence);
            language.setInvalid(true);
        } else {
            Notices.problem(sentence);
        }
    }
}
