package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.common.Stale;
import org.counterpart.partnering.AgreementDraftRow;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.AgreementTerms;
import org.counterpart.partnering.FollowUpRole;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;
import org.counterpart.workshop.ParticipantRow;

/** Where the firm's people write the agreement down, and send it. Two may write at once: nothing that was typed is lost. */
class DraftEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AgreementDesk desk;
    private final transient List<AgreementParty> parties;
    private final transient List<ParticipantRow> people;
    private final TextArea purpose = area("partnering.purpose", "partnering.purpose.hint");
    private final TextArea vision = area("partnering.vision", "partnering.vision.hint");
    private final TextArea exit = area("partnering.exit", "partnering.exit.hint");
    private final Rows<MeasureRow> measures =
            new Rows<>("partnering.measure.number", "partnering.measure.add", MeasureRow::new);
    private final Rows<LevelRow> ladder;
    private final Rows<FollowUpRoleRow> roles;
    private final Paragraph meanwhile = new Paragraph();
    private final Div lacking = new Div();
    private transient AgreementDraftRow seen;
    private transient AgreementTerms shown;

    DraftEditor(AgreementDesk desk) {
        this.desk = desk;
        seen = desk.services().agreements.draft(desk.member(), desk.id());
        parties = seen.parties();
        people = desk.people();
        ladder = new Rows<>("partnering.ladder.number", "partnering.ladder.add", () -> new LevelRow(parties, people));
        roles = new Rows<>("partnering.role.number", "partnering.role.add", () -> role(nextParty()));
        addClassNames("partnering", "draft");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        Div heading = new Div(new H2(text("partnering.draft")), desk.link(text("partnering.draft.back"), null, null));
        heading.addClassName("screen-heading");
        Span hint = new Span(text("partnering.draft.hint"));
        hint.addClassName("secondary");
        add(
                heading,
                hint,
                meanwhile,
                section("partnering.purpose", purpose),
                section("partnering.vision", vision),
                section("partnering.measures", measures),
                section("partnering.ladder", ladder),
                section("partnering.roles", roles),
                section("partnering.exit", exit),
                actions(),
                lacking);
        show(seen.terms());
        shown = typed();
        lacking();
    }

    private Component actions() {
        Button save = AgreementPanel.main(new Button(text("action.save"), click -> {
            if (save()) {
                Notices.done(text("partnering.draft.saved"));
            }
            click.getSource().setEnabled(true);
        }));
        save.setDisableOnClick(true);
        Button send = new Button(text("partnering.draft.send"), VaadinIcon.PAPERPLANE.create(), click -> {
            if (save()) {
                new SendAgreementDialog(desk).open();
            }
            click.getSource().setEnabled(true);
        });
        send.setDisableOnClick(true);
        Div actions = new Div(save, send);
        actions.addClassNames("form-actions", "sticky");
        return actions;
    }

    private boolean save() {
        AgreementTerms typed = typed();
        Fields fields =
                new Fields().add("purpose", purpose).add("vision", vision).add("exit", exit);
        for (int i = 0; i < measures.rows().size(); i++) {
            measures.rows().get(i).into(fields, "measures[" + i + "]");
        }
        for (int i = 0; i < ladder.rows().size(); i++) {
            ladder.rows().get(i).into(fields, "ladder[" + i + "]");
        }
        for (int i = 0; i < roles.rows().size(); i++) {
            roles.rows().get(i).into(fields, "roles[" + i + "]");
        }
        boolean[] stale = {false};
        boolean done = fields.attempt(() -> {
            try {
                seen = desk.services().agreements.write(desk.member(), desk.id(), seen.version(), typed);
                shown = typed;
                meanwhile.setVisible(false);
            } catch (Stale changed) {
                stale[0] = true;
                merge(typed);
            }
        });
        lacking();
        return done && !stale[0];
    }

    /** What only one of both changed is taken from that one; what both did stays as it was typed here, and is named. */
    private void merge(AgreementTerms typed) {
        AgreementDraftRow now = desk.services().agreements.draft(desk.member(), desk.id());
        ThreeWay<AgreementTerms> both = ThreeWay.of(seen.terms(), now.terms(), typed);
        String contested = both.changes().stream()
                .filter(ThreeWay.Change::contested)
                .map(change -> text("partnering." + change.field()))
                .collect(Collectors.joining(", "));
        seen = now;
        show(both.merged());
        shown = now.terms();
        meanwhile.setText(
                contested.isEmpty()
                        ? text("partnering.draft.meanwhile", "name", now.name())
                        : text("partnering.draft.contested", "name", now.name(), "parts", contested));
        meanwhile.setVisible(true);
        meanwhile.scrollIntoView();
    }

    private void lacking() {
        lacking.removeAll();
        if (!seen.lacks().isEmpty()) {
            lacking.add(MissingList.of(text("partnering.draft.lacks"), seen.lacks()));
        }
    }

    private void show(AgreementTerms terms) {
        purpose.setValue(terms.purpose());
        vision.setValue(terms.vision());
        exit.setValue(terms.exit());
        measures.clear();
        terms.measures().forEach(one -> measures.another().show(one));
        ladder.clear();
        terms.ladder().forEach(one -> ladder.another().show(one));
        roles.clear();
        terms.roles().forEach(this::show);
    }

    private void show(FollowUpRole role) {
        parties.stream()
                .filter(party -> party.id().equals(role.party()))
                .findFirst()
                .ifPresent(party -> {
                    FollowUpRoleRow row = role(party);
                    roles.add(row);
                    row.show(role);
                });
    }

    private FollowUpRoleRow role(AgreementParty party) {
        return new FollowUpRoleRow(parties, people, party);
    }

    /** Whoever has none yet. */
    private AgreementParty nextParty() {
        List<FollowUpRole> typed =
                roles.rows().stream().map(FollowUpRoleRow::typed).toList();
        return parties.stream()
                .filter(party -> typed.stream().noneMatch(role -> role.party().equals(party.id())))
                .findFirst()
                .orElse(parties.get(0));
    }

    private AgreementTerms typed() {
        return new AgreementTerms(
                purpose.getValue(),
                vision.getValue(),
                measures.rows().stream().map(MeasureRow::typed).toList(),
                ladder.rows().stream().map(LevelRow::typed).toList(),
                roles.rows().stream().map(FollowUpRoleRow::typed).toList(),
                exit.getValue());
    }

    /** Whether something would be lost with this. */
    boolean hasTyped() {
        return !typed().equals(shown);
    }

    private static Section section(String title, Component content) {
        Section section = new Section(new H3(text(title)), content);
        section.addClassName("draft-part");
        return section;
    }

    private static TextArea area(String label, String hint) {
        TextArea area = new TextArea();
        area.setAriaLabel(text(label));
        area.setHelperText(text(hint));
        area.setMaxLength(4000);
        area.setWidthFull();
        area.setMinHeight("6em");
        return area;
    }
}
