package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.engagement.NoteData;
import org.counterpart.engagement.NoteDetails;
import org.counterpart.engagement.NoteService;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;

/** The note of the firm's people for each other. */
class NoteSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient NoteService notes;
    private final UUID engagement;
    private final Paragraph meanwhile = new Paragraph();
    private final TextArea note = new TextArea(text("engagement.note"));
    private final Button save = new Button(text("action.save"), click -> save());
    private transient NoteDetails seen;

    NoteSection(Member member, NoteService notes, UUID engagement, boolean mayChange) {
        this.member = member;
        this.notes = notes;
        this.engagement = engagement;
        seen = notes.find(member, engagement);
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        note.setHelperText(text("engagement.note.hint"));
        note.setMaxLength(20_000);
        note.setWidthFull();
        note.setMinHeight("6em");
        note.setValue(seen.data().text());
        note.setReadOnly(!mayChange);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(typed -> save.setEnabled(hasChanges()));
        save.setEnabled(false);
        save.setVisible(mayChange);
        add(new H2(text("engagement.note.title")), meanwhile, note, save);
    }

    private boolean hasChanges() {
        return !note.getValue().strip().equals(seen.data().text());
    }

    private void save() {
        try {
            seen = notes.write(member, engagement, seen.version(), new NoteData(note.getValue()));
            meanwhile.setVisible(false);
            save.setEnabled(false);
            Notices.done(text("engagement.note.saved"));
        } catch (Invalid invalid) {
            Notices.problem(invalid);
        } catch (Stale changedMeanwhile) {
            // Both texts in the field, mine first: whoever saves decides what stays.
            seen = notes.find(member, engagement);
            note.setValue(note.getValue().strip() + "\n\n—\n\n" + seen.data().text());
            meanwhile.setText(text("engagement.note.meanwhile"));
            meanwhile.setVisible(true);
            save.setEnabled(true);
        }
    }
}
