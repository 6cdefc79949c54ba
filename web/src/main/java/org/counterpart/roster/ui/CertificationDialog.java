package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.programmes.ui.ProgrammePicker;
import org.counterpart.roster.CertificationData;
import org.counterpart.roster.CertificationDetails;
import org.counterpart.roster.CertificationService;
import org.counterpart.shell.DayField;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Notices;

/** Certifies a consultant, renews a certificate or corrects one. */
final class CertificationDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Binder<CertificationData> binder = new Binder<>(CertificationData.class);
    private final ProgrammePicker programme;
    private final DayField from = new DayField(text("roster.certification.from"));
    private final DayField to = new DayField(text("roster.certification.to"));
    private final transient Saving saving;
    private final transient Runnable settled;

    /** What becomes of what was typed. */
    @FunctionalInterface
    private interface Saving {
        void save(CertificationData typed);
    }

    private CertificationDialog(
            String title, ProgrammePicker programme, CertificationData shown, Saving saving, Runnable settled) {
        this.programme = programme;
        this.saving = saving;
        this.settled = settled;
        setHeaderTitle(title);
        setWidth("30rem");
        programme.setLabel(text("roster.certification.programme"));
        to.setHelperText(text("roster.certification.to.hint"));
        to.setClearButtonVisible(true);
        TextField by = new TextField(text("roster.certification.by"));
        by.setMaxLength(120);
        binder.forField(programme).asRequired(text("field.required")).bind("programmeId");
        binder.forField(from).asRequired(text("field.required")).bind("certifiedOn");
        binder.forField(to)
                .withValidator(
                        last -> last == null || from.getValue() == null || last.isAfter(from.getValue()),
                        text("roster.certification.end"))
                .bind("expiresOn");
        binder.forField(by)
                .asRequired(text("field.required"))
                .withValidator(typed -> !typed.isBlank(), text("field.required"))
                .bind("certifiedBy");
        binder.readRecord(shown);
        FormLayout form = new FormLayout(programme, from, to, by);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("24rem", 2));
        form.setColspan(programme, 2);
        form.setColspan(by, 2);
        add(form);
        Button save = new Button(text("action.save"), click -> {
            save();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
    }

    /** Certifies a consultant for whatever is chosen. */
    static void add(
            Member member,
            CertificationService certifications,
            ProgrammePicker programme,
            UUID consultant,
            LocalDate today,
            Runnable settled) {
        String key = Ids.next().toString();
        new CertificationDialog(
                        text("roster.certification.add"),
                        programme,
                        new CertificationData(null, today, null, member.name()),
                        typed -> certifications.add(member, consultant, typed, key),
                        settled)
                .openAt(programme);
    }

    /** Adds a certificate that goes on where this one ends, for as long as this one counted. */
    static void renew(
            Member member,
            CertificationService certifications,
            ProgrammePicker programme,
            UUID consultant,
            CertificationDetails old,
            LocalDate today,
            Runnable settled) {
        String key = Ids.next().toString();
        CertificationData was = old.data();
        LocalDate last = was.expiresOn() == null
                ? null
                : today.plusDays(ChronoUnit.DAYS.between(was.certifiedOn(), was.expiresOn()));
        CertificationDialog dialog = new CertificationDialog(
                text("roster.certification.renew.title", "programme", old.programme()),
                programme,
                new CertificationData(was.programmeId(), today, last, member.name()),
                typed -> certifications.add(member, consultant, typed, key),
                settled);
        programme.setReadOnly(true);
        dialog.openAt(dialog.from);
    }

    /** Corrects what this certificate says. */
    static void correct(
            Member member,
            CertificationService certifications,
            ProgrammePicker programme,
            UUID consultant,
            CertificationDetails wrong,
            Runnable settled) {
        new CertificationDialog(
                        text("roster.certification.correct.title", "programme", wrong.programme()),
                        programme,
                        wrong.data(),
                        typed -> certifications.change(member, consultant, wrong.id(), wrong.version(), typed),
                        settled)
                .openAt(programme);
    }

    private void openAt(Focusable<?> first) {
        open();
        first.focus();
    }

    private void save() {
        try {
            CertificationData typed = binder.writeRecord();
            saving.save(typed);
            close();
            Notices.done(text("roster.certification.saved"));
            settled.run();
        } catch (ValidationException wrong) {
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(status -> status.getField())
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        } catch (Invalid invalid) {
            FormProblems.show(binder, invalid);
        } catch (Conflict twice) {
            blame(from, twice.key());
        } catch (Stale | NotFound changedMeanwhile) {
            close();
            Notices.problem(text("roster.certification.changed-meanwhile"));
            settled.run();
        }
    }

    private static <F extends HasValidation & Focusable<?>> void blame(F field, String key) {
        field.setErrorMessage(text(key));
        field.setInvalid(true);
        field.focus();
    }
}
