package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.counterpart.roster.RosterFileService;

/** Where a file is dropped or chosen. */
class ImportUpload extends Div {

    private static final long serialVersionUID = 1L;
    private static final int BYTES = RosterFileService.MOST_MEGABYTES * 1024 * 1024;

    private final Upload upload = new Upload();

    /**
     * @param arrived gets the file's name and what is in it
     * @param refused gets the sentence that says why a file is not taken
     */
    ImportUpload(BiConsumer<String, byte[]> arrived, Consumer<String> refused) {
        UploadHandler handler = event -> {
            // One byte more than is taken, which the service then says no to: however it came, no more is read.
            byte[] content = event.getInputStream().readNBytes(BYTES + 1);
            String name = event.getFileName();
            UI screen = event.getUI();
            screen.access(() -> arrived.accept(name, content));
        };
        upload.setUploadHandler(handler);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BYTES);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt", "text/csv", "text/tab-separated-values", "text/plain");
        upload.setUploadButton(new Button(text("roster.import.choose"), VaadinIcon.FILE_TABLE.create()));
        upload.setDropLabel(new Span(text("roster.import.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        // Brings what the file led to into the browser at once.
        upload.getElement().addEventListener("upload-success", arrival -> upload.clearFileList());
        upload.getElement().addEventListener("upload-error", error -> refused.accept(text("roster.import.failed")));
        Span limits = new Span(text(
                "roster.import.limits",
                "most",
                RosterFileService.MOST_ROWS,
                "limit",
                RosterFileService.MOST_MEGABYTES));
        limits.addClassName("secondary");
        addClassName("import-upload");
        add(upload, limits);
    }

    /** Takes another file. */
    void ready() {
        upload.clearFileList();
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(text(
                        "roster.file.too-large",
                        "limit",
                        RosterFileService.MOST_MEGABYTES,
                        "most",
                        RosterFileService.MOST_ROWS))
                .setIncorrectFileType(text("roster.import.type"))
                .setTooManyFiles(text("roster.import.choose")));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return words;
    }
}
