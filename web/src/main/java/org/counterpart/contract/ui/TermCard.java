package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.contract.AnswerRow;
import org.counterpart.contract.Standing;
import org.counterpart.contract.TermData;
import org.counterpart.contract.TermRow;

/** One term on the page; changed and answered where it stands. */
class TermCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Div shown = new Div();
    private final Div editing = new Div();
    private final String requestKey = Ids.next().toString();
    private transient TermRow row;
    private TermEditor editor;
    private AnswerEditor answering;
    private boolean gone;

    TermCard(Desk desk, TermRow row) {
        this.desk = desk;
        this.row = row;
        addClassName("term");
        add(shown, editing);
        draw();
    }

    UUID termId() {
        return row.id();
    }

    /** Whether somebody is typing here. */
    boolean isBusy() {
        return editor != null || answering != null;
    }

    /** Whether something typed here would be lost. */
    boolean hasTyped() {
        return editor != null && editor.hasTyped() || answering != null && answering.hasTyped();
    }

    /** Shows the term as it stands; what is being typed stays, and learns what changed. */
    void show(TermRow now) {
        if (now.equals(row)) {
            return;
        }
        boolean changed = now.version() != row.version();
        String said = "contract.meanwhile." + (now.text().equals(row.text()) ? "answered" : "changed");
        row = now;
        draw();
        if (changed && isBusy()) {
            meanwhile(text(said, "name", lastName(now), "text", now.text()));
        }
    }

    /** Somebody took the term out while it was written in here. */
    void gone() {
        gone = true;
        meanwhile(text(editor == null ? "contract.meanwhile.withdrawn" : "contract.meanwhile.removed"));
    }

    private static String lastName(TermRow term) {
        return term.answers().stream()
                .filter(answer -> answer.answeredAt().isAfter(term.changedAt()))
                .reduce((one, other) -> one.answeredAt().isAfter(other.answeredAt()) ? one : other)
                .map(AnswerRow::name)
                .orElse(term.name());
    }

    private void meanwhile(String sentence) {
        if (editor != null) {
            editor.meanwhile(sentence);
        }
        if (answering != null) {
            answering.meanwhile(sentence);
        }
    }

    private void draw() {
        shown.removeAll();
        Paragraph words = new Paragraph(row.text());
        words.addClassName("words");
        Badges badges = new Badges(row.essential(), row.standing());
        if (badges.isEmpty()) {
            Div line = new Div(words, actions());
            line.addClassName("line");
            shown.add(line);
        } else {
            Div foot = new Div(badges, actions());
            foot.addClassName("foot");
            shown.add(words, foot);
        }
        row.answers().stream()
                .filter(answer -> answer.standing() != Standing.OPEN)
                .map(this::answer)
                .forEach(shown::add);
    }

    private AnswerText answer(AnswerRow answer) {
        AnswerText said = new AnswerText(
                text(
                        answer.outdated() ? "contract.answer.outdated" : "contract.answer.by",
                        "party",
                        desk.party(answer.party()),
                        "name",
                        answer.name(),
                        "standing",
                        Desk.label(answer.standing())),
                answer.words());
        said.setClassName("outdated", answer.outdated());
        return said;
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("actions");
        if (desk.mayWrite(row.party())) {
            actions.add(
                    RolesSection.icon(VaadinIcon.EDIT, text("contract.edit", "text", shortly()), this::edit),
                    RolesSection.icon(
                            VaadinIcon.TRASH, text("contract.remove", "text", shortly()), this::confirmRemoving));
        } else if (row.kind().isAsked() && desk.isGoingOn()) {
            boolean answered = own() != null && own().standing() != Standing.OPEN;
            Button answer =
                    new Button(text(answered ? "contract.answer.change" : "contract.answer"), click -> openAnswer());
            answer.addThemeVariants(
                    answered ? ButtonVariant.LUMO_TERTIARY : ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            answer.setAriaLabel(text("contract.answer.to", "text", shortly()));
            actions.add(answer);
        }
        return actions;
    }

    private void edit() {
        editor = new TermEditor(row.kind(), Desk.label(row.kind()), this::save, this::cancel);
        editor.show(new TermData(row.kind(), row.text(), row.essential()));
        open(editor);
    }

    private boolean save(TermEditor typed) {
        return closeIf(desk.attempt(
                () -> {
                    if (gone) {
                        desk.contracts().addTerm(desk.member(), desk.engagement(), typed.typed(), requestKey);
                    } else {
                        desk.contracts()
                                .changeTerm(desk.member(), desk.engagement(), row.id(), row.version(), typed.typed());
                    }
                },
                typed.words()));
    }

    private void openAnswer() {
        answering = new AnswerEditor(
                text("contract.answer.as", "party", desk.party(desk.ownParty())), own(), this::save, this::cancel);
        open(answering);
    }

    private boolean save(AnswerEditor typed) {
        if (gone) {
            return false;
        }
        return closeIf(desk.attempt(
                () -> desk.contracts().answer(desk.member(), desk.engagement(), row.id(), row.version(), typed.typed()),
                typed.words()));
    }

    private boolean closeIf(boolean done) {
        if (done) {
            close();
            desk.refresh();
            Desk.focus(this);
        }
        return done;
    }

    private void open(Component form) {
        editing.removeAll();
        editing.add(form);
        addClassName("editing");
    }

    private void cancel() {
        close();
        Desk.focus(this);
        if (gone) {
            desk.refresh();
        }
    }

    private void close() {
        editor = null;
        answering = null;
        editing.removeAll();
        removeClassName("editing");
    }

    private void confirmRemoving() {
        RemoveDialog.of(shortly(), () -> {
                    desk.attempt(
                            () -> desk.contracts()
                                    .removeTerm(desk.member(), desk.engagement(), row.id(), row.version()),
                            null);
                    desk.refresh();
                })
                .open();
    }

    private AnswerRow own() {
        return row.answers().stream()
                .filter(answer -> answer.party().equals(desk.ownParty()))
                .findFirst()
                .orElse(null);
    }

    private String shortly() {
        return row.text().length() <= 60 ? row.text() : row.text().substring(0, 59) + "…";
    }
}
