package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;
import org.counterpart.workshop.WorkshopData;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopService;

/** Changes what is said of a workshop. */
class ChangeWorkshopDialog extends RecordForm<WorkshopData> {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient WorkshopService workshops;
    private final transient Runnable saved;
    private transient WorkshopDetails seen;

    ChangeWorkshopDialog(
            Member member,
            WorkshopService workshops,
            Validator validator,
            Clock clock,
            WorkshopDetails seen,
            Runnable saved) {
        super(WorkshopData.class, text("workshop.change"));
        this.member = member;
        this.workshops = workshops;
        this.seen = seen;
        this.saved = saved;
        WorkshopFields fields = new WorkshopFields(binder, validator, clock);
        add(fields);
        binder.readRecord(seen.data());
        fields.focus();
    }

    @Override
    void save(WorkshopData typed) {
        workshops.change(member, seen.id(), seen.version(), typed);
        Notices.done(text("workshop.saved"));
        saved.run();
    }

    @Override
    ThreeWay<WorkshopData> compared(WorkshopData typed) {
        WorkshopDetails now = workshops.find(member, seen.id());
        ThreeWay<WorkshopData> compared = ThreeWay.of(seen.data(), now.data(), typed);
        seen = now;
        return compared;
    }
}
