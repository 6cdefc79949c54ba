package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.quiz.QuizContactRow;
import org.counterpart.quiz.QuizContactService;
import org.counterpart.quiz.QuizContactsFile;
import org.counterpart.quiz.QuizLinkDetails;
import org.counterpart.shell.Notices;
import org.counterpart.shell.World;

/** Who left an address at a public link: to write to, to take along as a file, and to erase. */
class QuizContactsSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "text/csv; charset=utf-8; header=present";

    private final Member member;
    private final transient QuizContactService contacts;
    private final transient QuizLinkDetails link;
    private final QuizContactGrid grid;
    private final Div empty = new Div(new Span(text("quiz.contacts.empty")));
    private final Anchor file;

    /** @param base where public addresses begin */
    QuizContactsSection(Member member, QuizContactService contacts, QuizLinkDetails link, String base) {
        this.member = member;
        this.contacts = contacts;
        this.link = link;
        setWidthFull();
        String results = base + "/" + link.data().slug() + "/r/";
        file = file(results);
        Div heading = new Div(new H2(text("quiz.contacts.title")), file);
        heading.addClassName("section-heading");
        empty.addClassName("secondary");
        grid = new QuizContactGrid(member, contacts, link.id(), results, this::erase);
        add(heading, grid, empty);
        refresh();
    }

    private Anchor file(String results) {
        char separator = World.here().separator();
        DownloadHandler handler = event -> {
            QuizContactsFile file = new QuizContactsFile(contacts, member, link.id(), results, separator);
            event.setFileName(link.data().slug() + ".csv");
            event.setContentType(TYPE);
            file.write(event.getOutputStream());
        };
        return new Anchor(handler, text("quiz.contacts.file"));
    }

    private void refresh() {
        int known = contacts.count(member, link.id());
        grid.show(known);
        grid.setVisible(known > 0);
        file.setVisible(known > 0);
        empty.setVisible(known == 0);
    }

    private void erase(QuizContactRow contact) {
        try {
            contacts.erase(member, link.id(), contact.id(), contact.version());
            Notices.done(text("quiz.contacts.erased"));
        } catch (NotFound | Stale meanwhile) {
            Notices.problem(text("quiz.contacts.changed-meanwhile"));
        }
        refresh();
    }
}
