package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.prework.GuideQuestion;
import org.counterpart.prework.InterviewNoteData;
import org.counterpart.prework.InterviewNoteRow;
import org.counterpart.prework.NoteVisibility;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ThreeWay;

/**
 * One question of the guide with a note beside it, saved while one types. What was written in another window meanwhile
 * comes in beside what is typed here.
 */
class NoteField extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 700;
    private static final int LONGEST = 8000;

    private final transient PreworkDesk desk;
    private final UUID participant;
    private final GuideQuestion question;
    private final TextArea note = new TextArea(text("prework.note"));
    private final Select<NoteVisibility> visibility = new Select<>();
    private final Checkbox consented = new Checkbox(text("prework.consent"));
    private final Span status = new Span();
    private final Paragraph meanwhile = new Paragraph();
    private transient InterviewNoteData before;
    private long version;
    private boolean showing;

    /**
     * @param own what the member wrote; empty, in version 0, if nothing yet
     * @param others what other facilitators share
     */
    NoteField(
            PreworkDesk desk, UUID participant, Locale language, InterviewNoteRow own, List<InterviewNoteRow> others) {
        this.desk = desk;
        this.participant = participant;
        this.question = own.question();
        this.before = own.data();
        this.version = own.version();
        addClassName("guide-question");
        note.setWidthFull();
        note.setMinHeight("8em");
        note.setMaxLength(LONGEST);
        note.setAriaLabel(text("prework.note.to", "question", asked(Texts.here().locale())));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE_MILLIS);
        visibility.setLabel(text("prework.visibility"));
        visibility.setItems(NoteVisibility.values());
        visibility.setItemLabelGenerator(one -> text("prework.visibility." + one));
        visibility.setWidthFull();
        status.addClassNames("secondary", "note-status");
        status.getElement().setAttribute("role", "status");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        show(before);
        note.addValueChangeListener(typed -> save());
        visibility.addValueChangeListener(chosen -> save());
        consented.addValueChangeListener(ticked -> save());
        Div below = new Div(visibility, consented);
        below.addClassName("note-foot");
        Div writing = new Div(meanwhile, note, below, status);
        writing.addClassName("note-writing");
        others.forEach(other -> writing.add(other(other)));
        add(question(language), writing);
    }

    private Div question(Locale language) {
        H3 words = new H3(asked(language));
        words.getElement().setAttribute("lang", language.toLanguageTag());
        Div asked = new Div(words);
        asked.addClassName("note-question");
        if (!language.getLanguage().equals(Texts.here().locale().getLanguage())) {
            asked.add(CallCard.secondary(asked(Texts.here().locale())));
        }
        return asked;
    }

    private String asked(Locale language) {
        return Texts.in(language).get("prework.question." + question);
    }

    private static Div other(InterviewNoteRow other) {
        Paragraph words = new Paragraph(other.data().text());
        words.addClassName("prose");
        Div note = new Div(
                CallCard.secondary(text(
                        "prework.note.by",
                        "name",
                        other.author().isEmpty() ? text("prework.note.by-former") : other.author())),
                words);
        note.addClassName("note-other");
        note.setVisible(!other.data().text().isBlank());
        return note;
    }

    private void show(InterviewNoteData data) {
        showing = true;
        note.setValue(data.text());
        visibility.setValue(data.visibility());
        consented.setValue(data.consented());
        showing = false;
        explain();
    }

    /** Says in plain words who will see it. */
    private void explain() {
        visibility.setHelperText(text("prework.visibility." + visibility.getValue() + ".means"));
        consented.setVisible(visibility.getValue() == NoteVisibility.UNATTRIBUTED);
    }

    private InterviewNoteData typed() {
        return new InterviewNoteData(visibility.getValue(), note.getValue(), consented.getValue());
    }

    private void save() {
        if (showing) {
            return;
        }
        explain();
        if (typed().equals(before)) {
            return;
        }
        try {
            keep();
        } catch (Stale elsewhere) {
            merge();
        } catch (Invalid wrong) {
            note.setErrorMessage(Texts.here()
                    .get(wrong.errors().get(0).key(), wrong.errors().get(0).values()));
            note.setInvalid(true);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void keep() {
        InterviewNoteRow kept =
                desk.services().interviews.write(desk.member(), desk.id(), participant, question, version, typed());
        before = kept.data();
        version = kept.version();
        note.setInvalid(false);
        status.setText(text("prework.note.saved"));
    }

    /** Another window wrote too: what it wrote comes in, and both are kept. */
    private void merge() {
        InterviewNoteRow now = desk.services().interviews.note(desk.member(), desk.id(), participant, question);
        InterviewNoteData mine = typed();
        ThreeWay<InterviewNoteData> both = ThreeWay.of(before, now.data(), mine);
        String words = TextMerge.of(before.text(), now.data().text(), mine.text());
        before = now.data();
        version = now.version();
        show(ThreeWay.with(both.merged(), "text", words));
        meanwhile.setText(text("prework.note.meanwhile"));
        meanwhile.setVisible(true);
        try {
            if (!typed().equals(before)) {
                keep();
            }
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }
}
