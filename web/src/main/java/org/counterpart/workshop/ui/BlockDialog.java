package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Validator;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;
import org.counterpart.workshop.AgendaService;
import org.counterpart.workshop.BlockData;
import org.counterpart.workshop.BlockKind;
import org.counterpart.workshop.BlockRow;
import org.counterpart.workshop.Captures;
import org.counterpart.workshop.FacilitatorRow;
import org.counterpart.workshop.NewBlock;
import org.counterpart.workshop.WorkshopDetails;

/** Writes a block of the agenda. */
class BlockDialog extends RecordForm<BlockForm> {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_MINUTES = 30;

    private final Member member;
    private final transient AgendaService agendas;
    private final transient WorkshopDetails workshop;
    private final UUID session;
    private final transient Runnable saved;
    private final TextField title = new TextField(text("workshop.block.title"));
    private transient BlockRow seen;

    /** @param seen which to change; {@code null}: a new one, at the end of the session */
    BlockDialog(
            Member member,
            AgendaService agendas,
            Validator validator,
            WorkshopDetails workshop,
            UUID session,
            BlockRow seen,
            Runnable saved) {
        super(BlockForm.class, text(seen == null ? "workshop.block.add" : "workshop.block.change"));
        this.member = member;
        this.agendas = agendas;
        this.workshop = workshop;
        this.session = session;
        this.seen = seen;
        this.saved = saved;
        add(fields(new FieldRules(validator, BlockData.class)));
        binder.readRecord(
                seen == null
                        ? new BlockForm(BlockKind.OTHER, "", "", USUAL_MINUTES, "", "", null, null, false)
                        : BlockForm.of(seen.data()));
        title.focus();
    }

    private FormLayout fields(FieldRules rules) {
        ComboBox<BlockKind> kind = new ComboBox<>(text("workshop.block.kind"));
        kind.setItems(BlockKind.values());
        kind.setItemLabelGenerator(one -> text("workshop.block.kind." + one));
        IntegerField minutes = new IntegerField(text("workshop.block.minutes.label"));
        FieldRules.between(minutes, 1, 600, text("workshop.block.minutes"));
        minutes.setStep(1);
        minutes.setStepButtonsVisible(true);
        TextArea question = area("workshop.block.question", 400, 2);
        question.setHelperText(text("workshop.block.question.hint"));
        TextArea method = area("workshop.block.method", 2000, 5);
        TextArea materials = area("workshop.block.materials", 1000, 2);
        ComboBox<UUID> owner = new ComboBox<>(text("workshop.block.owner"));
        owner.setItems(workshop.facilitators().stream().map(FacilitatorRow::id).toList());
        owner.setItemLabelGenerator(id -> workshop.facilitators().stream()
                .filter(one -> one.id().equals(id))
                .map(FacilitatorRow::name)
                .findFirst()
                .orElse(""));
        owner.setClearButtonVisible(true);
        ComboBox<Captures> captures = new ComboBox<>(text("workshop.block.captures"));
        captures.setItems(Captures.values());
        captures.setItemLabelGenerator(one -> text("workshop.captures." + one));
        captures.setClearButtonVisible(true);
        captures.setHelperText(text("workshop.block.captures.hint"));
        Checkbox attributed = new Checkbox(text("workshop.block.attributed.label"));
        attributed.setHelperText(text("workshop.block.attributed.hint"));
        binder.forField(title)
                .asRequired(text("field.required"))
                .withValidator(rules.of("title"))
                .bind("title");
        binder.forField(kind).asRequired(text("field.required")).bind("kind");
        binder.forField(minutes)
                .asRequired(text("field.required"))
                .withValidator(rules.of("minutes"))
                .bind("minutes");
        binder.forField(question).withValidator(rules.of("question")).bind("question");
        binder.forField(method).withValidator(rules.of("method")).bind("method");
        binder.forField(materials).withValidator(rules.of("materials")).bind("materials");
        binder.forField(owner).bind("facilitatorId");
        binder.forField(captures).bind("captures");
        binder.forField(attributed).bind("attributed");
        FormLayout form =
                new FormLayout(title, kind, minutes, question, method, materials, owner, captures, attributed);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        form.setColspan(title, 2);
        form.setColspan(question, 2);
        form.setColspan(method, 2);
        form.setColspan(materials, 2);
        form.setColspan(attributed, 2);
        return form;
    }

    private static TextArea area(String key, int longest, int lines) {
        TextArea area = new TextArea(text(key));
        area.setMaxLength(longest);
        area.setMinRows(lines);
        return area;
    }

    @Override
    void save(BlockForm typed) {
        if (seen == null) {
            agendas.add(member, workshop.id(), new NewBlock(session, typed.data()), requestKey);
        } else {
            agendas.change(member, workshop.id(), seen.id(), seen.version(), typed.data());
        }
        Notices.done(text("clients.saved", "name", typed.title()));
        saved.run();
    }

    @Override
    ThreeWay<BlockForm> compared(BlockForm typed) {
        BlockRow now = agendas.block(member, workshop.id(), seen.id());
        ThreeWay<BlockForm> compared = ThreeWay.of(BlockForm.of(seen.data()), BlockForm.of(now.data()), typed);
        seen = now;
        return compared;
    }
}
