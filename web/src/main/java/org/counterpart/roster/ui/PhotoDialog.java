package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.Photo;
import org.counterpart.roster.PhotoService;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Chooses a consultant's photo, shows how it will look, and takes it, or takes the old one away. */
class PhotoDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int BYTES = Photo.MEGABYTES * 1024 * 1024;

    private final Member member;
    private final transient PhotoService photos;
    private final transient ConsultantDetails consultant;
    private final transient Runnable changed;
    private final Upload upload = new Upload();
    private final Div preview = new Div();
    private final Button use = new Button(text("roster.photo.use"), click -> save());
    private transient byte[] chosen;

    /** @param changed called when there is another photo, or none any more */
    PhotoDialog(Member member, PhotoService photos, ConsultantDetails consultant, Runnable changed) {
        this.member = member;
        this.photos = photos;
        this.consultant = consultant;
        this.changed = changed;
        setHeaderTitle(text("roster.photo.title", "name", consultant.data().name()));
        setWidth("30rem");
        preview.addClassName("photo-preview");
        preview.getElement().setAttribute("role", "status");
        upload.setUploadHandler(this::receive);
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/webp", ".jpg", ".jpeg", ".png", ".webp");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BYTES);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        Paragraph hint = new Paragraph(text("roster.photo.hint"));
        hint.addClassName("secondary");
        add(new Div(hint, upload, preview));
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        use.setEnabled(false);
        use.setDisableOnClick(true);
        Button cancel = new Button(text("action.cancel"), click -> close());
        if (consultant.photo() != null) {
            Button remove = new Button(text("roster.photo.remove"), click -> remove());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            remove.addClassName("apart");
            getFooter().add(remove);
        }
        getFooter().add(cancel, use);
    }

    /** Never more than a photo may have, whatever the browser says. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream sent = event.getInputStream()) {
            file = sent.readNBytes(BYTES + 1);
        }
        UI ui = event.getUI();
        ui.access(() -> show(file));
    }

    /** Shows the photo as it will be kept, or says why there will be none. */
    void show(byte[] file) {
        upload.clearFileList();
        try {
            Photo photo = Photo.from(file);
            Image image = new Image(
                    "data:" + Photo.TYPE + ";base64," + Base64.getEncoder().encodeToString(photo.picture()),
                    text("roster.photo.preview"));
            preview.removeAll();
            preview.add(image, new Span(text("roster.photo.preview")));
            chosen = file;
            use.setEnabled(true);
        } catch (Invalid no) {
            FieldError error = no.errors().get(0);
            say(Texts.here().get(error.key(), error.values()));
        }
    }

    private void say(String sentence) {
        chosen = null;
        use.setEnabled(false);
        Span said = new Span(sentence);
        said.addClassName("wrong");
        preview.removeAll();
        preview.add(said);
    }

    private void save() {
        try {
            photos.put(member, consultant.id(), chosen);
            done("roster.photo.saved");
        } finally {
            use.setEnabled(true);
        }
    }

    private void remove() {
        photos.remove(member, consultant.id());
        done("roster.photo.removed");
    }

    private void done(String key) {
        close();
        Notices.done(text(key, "name", consultant.data().name()));
        changed.run();
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("roster.photo.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("roster.photo.choose")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(text("roster.photo.too-large", "limit", Photo.MEGABYTES))
                .setIncorrectFileType(text("roster.photo.type")));
        return words;
    }
}
