package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.quiz.InstrumentFile;
import org.counterpart.quiz.InstrumentRow;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentStatus;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Takes in a file: first looked over, then, when it is said what it becomes, taken in; all of it or nothing. */
class ImportInstrumentDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient InstrumentService instruments;
    private final Upload upload = new Upload();
    private final Div outcome = new Div();
    private final Select<InstrumentRow> into = new Select<>();
    private final Button take = new Button(text("instruments.import.take"), click -> take());
    private String requestKey = Ids.next().toString();
    private transient InstrumentFile file;

    ImportInstrumentDialog(Member member, InstrumentService instruments) {
        this.member = member;
        this.instruments = instruments;
        setHeaderTitle(text("instruments.import"));
        setWidth("36rem");
        upload.setUploadHandler(arrival());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(InstrumentFile.LARGEST);
        upload.setAcceptedFileTypes(".json", "application/json");
        upload.setUploadButton(new Button(text("instruments.import.choose"), VaadinIcon.FILE_CODE.create()));
        upload.setDropLabel(new Span(text("roster.import.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(List.of(rejected.getErrorMessage())));
        upload.getElement().addEventListener("upload-success", arrived -> upload.clearFileList());
        upload.getElement().addEventListener("upload-error", error -> refuse(List.of(text("roster.import.failed"))));
        outcome.addClassName("import-outcome");
        outcome.getElement().setAttribute("role", "status");
        into.setLabel(text("instruments.import.into"));
        into.setEmptySelectionAllowed(true);
        into.setEmptySelectionCaption(text("instruments.import.new"));
        into.setItems(instruments.rows(member, InstrumentStatus.ACTIVE, new Slice(0, 500)).stream()
                .filter(row -> !row.house())
                .toList());
        into.setItemLabelGenerator(row ->
                row == null ? text("instruments.import.new") : text("instruments.import.draft-of", "name", row.name()));
        into.setWidthFull();
        into.setVisible(false);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.setEnabled(false);
        Paragraph about = new Paragraph(text("instruments.import.about", "limit", InstrumentFile.MEGABYTES));
        about.addClassName("secondary");
        add(about, upload, outcome, into);
        getFooter().add(new Button(text("action.cancel"), click -> close()), take);
    }

    private UploadHandler arrival() {
        return event -> {
            // One byte more than is taken, which reading then says no to: however it came, no more is read.
            byte[] content = event.getInputStream().readNBytes(InstrumentFile.LARGEST + 1);
            UI screen = event.getUI();
            screen.access(() -> arrived(content));
        };
    }

    /** Says what is in the file before anything is done with it. */
    void arrived(byte[] content) {
        upload.clearFileList();
        outcome.removeAll();
        try {
            file = InstrumentFile.read(content);
            file.require();
            requestKey = Ids.next().toString();
            Span found = new Span(text(
                    "instruments.import.found",
                    "name",
                    file.document()
                            .in(
                                    Texts.here().locale().getLanguage(),
                                    file.document().name()),
                    "items",
                    file.document().items().size()));
            found.addClassName("strong");
            outcome.add(found);
            into.setVisible(true);
            take.setEnabled(true);
        } catch (Invalid invalid) {
            refuse(PathWords.sentences(file == null ? null : file.document(), invalid.errors()));
        }
    }

    private void refuse(List<String> sentences) {
        file = null;
        into.setVisible(false);
        take.setEnabled(false);
        outcome.removeAll();
        outcome.add(new FaultList(text("instruments.import.refused"), sentences));
    }

    private void take() {
        try {
            UUID id = instruments.importFile(
                    member,
                    file,
                    into.getValue() == null ? null : into.getValue().id(),
                    requestKey);
            close();
            Notices.done(text("instruments.import.done"));
            InstrumentNavigation.to(member, id, DraftView.class);
        } catch (Conflict taken) {
            Notices.problem(taken);
            take.setEnabled(true);
        } catch (Invalid invalid) {
            refuse(PathWords.sentences(file.document(), invalid.errors()));
        } catch (NotFound gone) {
            Notices.problem(gone);
            close();
        }
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(text("instruments.file.too-large", "limit", InstrumentFile.MEGABYTES))
                .setIncorrectFileType(text("instruments.file.other"))
                .setTooManyFiles(text("instruments.import.choose")));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return words;
    }
}
