package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.quiz.AskableVersion;
import org.counterpart.quiz.QuizLinkData;
import org.counterpart.quiz.QuizLinkDetails;
import org.counterpart.quiz.QuizLinkService;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;

/** Opens a public link or words one anew. A new one's address is proposed from its title. */
class QuizLinkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient QuizLinkService links;
    private final transient Consumer<UUID> saved;
    private final transient FieldRules rules;
    private final Binder<QuizLinkData> binder = new Binder<>(QuizLinkData.class);
    private final TextField title = new TextField(text("quiz.links.title"));
    private final TextField slug = new TextField(text("quiz.links.slug"));
    private final Paragraph meanwhile = new Paragraph(text("quiz.links.meanwhile"));

    /** One dialog opens one link, however often its button is pressed. */
    private final String requestKey = Ids.next().toString();

    private transient QuizLinkDetails seen;
    private String proposed = "";

    /**
     * @param instruments what can be asked
     * @param base where public addresses begin
     * @param seen what to change; {@code null}: a new one
     * @param saved gets the link's id
     */
    QuizLinkDialog(
            Member member,
            QuizLinkService links,
            Validator validator,
            List<AskableVersion> instruments,
            String base,
            QuizLinkDetails seen,
            Consumer<UUID> saved) {
        this.member = member;
        this.links = links;
        this.seen = seen;
        this.saved = saved;
        rules = new FieldRules(validator, QuizLinkData.class);
        setHeaderTitle(text(seen == null ? "quiz.links.add" : "quiz.links.change"));
        setWidth("36rem");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        slug.setPrefixComponent(new Span(base.replaceFirst("^https?://[^/]+", "…") + "/"));
        add(meanwhile, fields(instruments));
        binder.readRecord(
                seen == null
                        ? new QuizLinkData(
                                "", "", "", false, true, instruments.get(0).versionId())
                        : seen.data());
        Button save = new Button(text("action.save"), click -> {
            save();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(title, slug).resetFocusOnActiveElement();
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
        title.focus();
    }

    private FormLayout fields(List<AskableVersion> instruments) {
        TextArea greeting = new TextArea(text("quiz.links.greeting"));
        greeting.setHelperText(text("quiz.links.greeting.hint"));
        greeting.setMaxLength(2000);
        greeting.setMinHeight("7em");
        Checkbox asks = new Checkbox(text("quiz.links.asks-contact"));
        asks.setHelperText(text("quiz.links.asks-contact.hint"));
        title.setHelperText(text("quiz.links.title.hint"));
        slug.setHelperText(text(seen == null ? "quiz.links.slug.hint" : "quiz.links.slug.stays"));
        slug.setReadOnly(seen != null);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.addValueChangeListener(typed -> propose(typed.getValue()));
        binder.forField(title)
                .asRequired(text("field.required"))
                .withValidator(rules.of("title"))
                .bind("title");
        binder.forField(slug)
                .asRequired(text("field.required"))
                .withValidator(rules.of("slug"))
                .bind("slug");
        binder.forField(greeting).withValidator(rules.of("greeting")).bind("greeting");
        binder.forField(asks).bind("asksContact");
        Select<UUID> asked = asked(instruments);
        binder.forField(asked).asRequired(text("field.required")).bind("versionId");
        // What no field of the form changes stays as it is.
        binder.forField(new ReadOnlyHasValue<Boolean>(value -> {})).bind("open");
        FormLayout form = new FormLayout(title, slug, asked, greeting, asks);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    /** The questionnaires there are to ask, each in its newest version; and the one that is asked now. */
    private Select<UUID> asked(List<AskableVersion> instruments) {
        Map<UUID, String> names = new LinkedHashMap<>();
        instruments.forEach(one ->
                names.put(one.versionId(), text("quiz.links.version", "name", one.name(), "number", one.number())));
        if (seen != null) {
            names.putIfAbsent(seen.data().versionId(), text("quiz.links.version.earlier"));
        }
        Select<UUID> asked = new Select<>();
        asked.setLabel(text("quiz.links.instrument"));
        asked.setItems(names.keySet());
        asked.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        return asked;
    }

    /** The title as an address, unless another was typed. */
    private void propose(String typed) {
        if (seen != null || !slug.getValue().equals(proposed)) {
            return;
        }
        proposed = Slug.of(typed);
        slug.setValue(proposed);
    }

    private void save() {
        QuizLinkData typed;
        try {
            typed = binder.writeRecord();
        } catch (ValidationException wrong) {
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(status -> status.getField())
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return;
        }
        try {
            UUID id = write(typed);
            close();
            Notices.done(text("quiz.links.saved", "title", typed.title()));
            saved.accept(id);
        } catch (Invalid invalid) {
            FormProblems.show(binder, invalid);
        } catch (Conflict conflict) {
            blame(conflict);
        } catch (Stale changedMeanwhile) {
            QuizLinkDetails now = links.find(member, seen.id());
            binder.readRecord(ThreeWay.of(seen.data(), now.data(), typed).merged());
            seen = now;
            meanwhile.setVisible(true);
        }
    }

    private void blame(Conflict conflict) {
        if (conflict.key().equals("quiz.links.slug.taken")) {
            slug.setErrorMessage(text(conflict.key()));
            slug.setInvalid(true);
            slug.focus();
        } else {
            Notices.problem(conflict);
        }
    }

    private UUID write(QuizLinkData typed) {
        if (seen == null) {
            return links.add(member, typed, requestKey);
        }
        links.change(member, seen.id(), seen.version(), typed);
        return seen.id();
    }
}
