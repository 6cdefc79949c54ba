package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.common.Conflict;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.firm.Role;
import org.counterpart.roster.ImportPreview;
import org.counterpart.roster.ImportResult;
import org.counterpart.roster.RosterFile;
import org.counterpart.roster.RosterFileService;
import org.counterpart.shell.Background;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Incident;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/**
 * Takes a file into the roster: chosen, then compared and shown, then carried out as a whole. The work is done beside
 * the screen; until it is, nothing is saved, and leaving loses nothing but the choice of the file.
 */
@CdiComponent
@Route(value = "roster/import", layout = FirmLayout.class)
@ForRoles(Role.VP)
class ImportView extends VerticalLayout implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient MembershipService memberships;
    private final transient RosterFileService files;
    private final transient Background background;
    private final ImportUpload upload = new ImportUpload(this::arrived, this::refused);
    private final Div problem = new Div();
    private final ImportProgressBar progress = new ImportProgressBar();
    private final Div outcome = new Div();

    @Inject
    ImportView(Member member, MembershipService memberships, RosterFileService files, Background background) {
        this.member = member;
        this.memberships = memberships;
        this.files = files;
        this.background = background;
        addClassName("screen");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        progress.setVisible(false);
        outcome.addClassName("outcome");
        add(
                new RouterLink(text("roster.back"), RosterView.class, RosterNavigation.firm(member)),
                new H1(text("roster.import.title")),
                new Paragraph(text("roster.import.lead")),
                downloads(),
                upload,
                problem,
                progress,
                outcome,
                new ImportColumnsHelp());
    }

    @Override
    public String getPageTitle() {
        return Texts.title("roster.import.title");
    }

    private Div downloads() {
        Div downloads = new Div(
                withIcon(RosterDownload.template(member, files, text("roster.import.template"))),
                withIcon(RosterDownload.link(member, files, () -> RosterSearch.ALL, text("roster.import.export"))));
        downloads.addClassNames("actions", "downloads");
        return downloads;
    }

    private static Anchor withIcon(Anchor link) {
        Span icon = new Span(VaadinIcon.DOWNLOAD_ALT.create());
        icon.getElement().setAttribute("aria-hidden", "true");
        link.addComponentAsFirst(icon);
        return link;
    }

    void arrived(String name, byte[] content) {
        check(name, RosterFile.of(content));
    }

    private void check(String name, RosterFile file) {
        work();
        UI screen = UI.getCurrent();
        background.run(
                screen,
                () -> files.preview(memberships.enter(member.slug()), file, progress.of(screen)),
                preview -> show(name, file, preview),
                this::failed);
    }

    private void carryOut(String name, RosterFile file, ImportPreview preview, String key) {
        work();
        UI screen = UI.getCurrent();
        RosterFile seen = new RosterFile(file.content(), preview.basis());
        background.run(
                screen,
                () -> files.importFile(memberships.enter(member.slug()), seen, key, progress.of(screen)),
                this::done,
                failure -> {
                    failed(failure);
                    if (failure instanceof Conflict) {
                        // Somebody was quicker: what the file would do now is another thing, so it is shown anew.
                        Notices.problem((Problem) failure);
                        check(name, file);
                    }
                });
    }

    private void work() {
        problem.setVisible(false);
        outcome.removeAll();
        upload.setVisible(false);
        progress.begin();
    }

    private void show(String name, RosterFile file, ImportPreview preview) {
        progress.setVisible(false);
        outcome.removeAll();
        outcome.add(new ImportPreviewPanel(name, preview, key -> carryOut(name, file, preview, key), this::again));
    }

    private void done(ImportResult result) {
        progress.setVisible(false);
        outcome.removeAll();
        outcome.add(new ImportResultPanel(member, result, this::again));
    }

    private void again() {
        outcome.removeAll();
        problem.setVisible(false);
        upload.setVisible(true);
        upload.ready();
    }

    private void refused(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private void failed(Exception failure) {
        progress.setVisible(false);
        again();
        refused(sentence(failure));
    }

    private static String sentence(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem told) {
                return told.errors().isEmpty()
                        ? Texts.here().get(told.key(), told.values())
                        : told.errors().stream()
                                .flatMap(error -> Stream.of(Texts.here().get(error.key(), error.values())))
                                .distinct()
                                .collect(Collectors.joining(" "));
            }
        }
        return text(
                "failure.notification", "id", Incident.of("an import", failure).id());
    }
}
