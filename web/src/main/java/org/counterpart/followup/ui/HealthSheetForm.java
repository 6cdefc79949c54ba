package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.followup.HealthItem;
import org.counterpart.followup.HealthService;
import org.counterpart.followup.HealthSheetData;
import org.counterpart.followup.HealthSheetDetails;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;

/** A party's own sheet: kept as it is ticked, seen by nobody else until the reveal, and left alone once it is sent. */
class HealthSheetForm extends Section {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> SCALE =
            IntStream.rangeClosed(HealthItem.LOWEST, HealthItem.HIGHEST).boxed().toList();

    private final transient HealthService checks;
    private final Member member;
    private final UUID workshop;
    private final UUID check;
    private final transient Runnable sent;
    private final List<RadioButtonGroup<Integer>> fields = new ArrayList<>();
    private final Span state = new Span(text("followup.health.saved"));

    HealthSheetForm(
            HealthService checks,
            Member member,
            WorkshopDetails workshop,
            UUID check,
            PartyNames names,
            Runnable sent) {
        this.checks = checks;
        this.member = member;
        this.workshop = workshop.id();
        this.check = check;
        this.sent = sent;
        addClassName("health-sheet");
        HealthSheetDetails now = checks.sheet(member, this.workshop, check);
        state.addClassName("secondary");
        state.getElement().setAttribute("role", "status");
        add(new Paragraph(text("followup.health.scale.explain")));
        group(text("followup.health.own"), null, now.data().ratings());
        for (WorkshopPartyRow party : workshop.parties()) {
            if (!party.id().equals(now.partyId())) {
                group(
                        text("followup.health.foresee", "party", names.name(party.id())),
                        party.id(),
                        now.data().predictions().getOrDefault(party.id(), Map.of()));
            }
        }
        Button send = new Button(text("followup.health.send"), click -> {
            send();
            click.getSource().setEnabled(true);
        });
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div end = new Div(send, state);
        end.addClassName("evaluation-end");
        add(end);
    }

    /** @param foreseen whose ratings; {@code null}: the party's own */
    private void group(String title, UUID foreseen, Map<HealthItem, Integer> known) {
        Div group = new Div(new H4(title));
        group.addClassName("health-group");
        for (HealthItem item : HealthItem.values()) {
            RadioButtonGroup<Integer> field = new RadioButtonGroup<>(text("followup.item." + item));
            field.addClassName("health-item");
            field.setItems(SCALE);
            field.setValue(known.get(item));
            field.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    field.setInvalid(false);
                    save(foreseen, item, change.getValue());
                }
            });
            fields.add(field);
            group.add(field);
        }
        add(group);
    }

    private void save(UUID foreseen, HealthItem item, int value) {
        try {
            checks.save(
                    member,
                    workshop,
                    check,
                    foreseen == null
                            ? new HealthSheetData(Map.of(item, value), null)
                            : new HealthSheetData(null, Map.of(foreseen, Map.of(item, value))));
            state.setText(text("followup.saved"));
        } catch (Problem refused) {
            Notices.problem(refused);
            sent.run();
        }
    }

    private void send() {
        try {
            checks.send(member, workshop, check, new HealthSheetData(null, null));
            Notices.done(text("followup.health.sent.done"));
            sent.run();
        } catch (Invalid open) {
            List<RadioButtonGroup<Integer>> missing =
                    fields.stream().filter(field -> field.getValue() == null).toList();
            missing.forEach(field -> field.setInvalid(true));
            state.setText(text("followup.health.missing", "count", missing.size()));
            missing.stream().findFirst().ifPresent(field -> field.scrollIntoView());
        } catch (Problem refused) {
            Notices.problem(refused);
            sent.run();
        }
    }
}
