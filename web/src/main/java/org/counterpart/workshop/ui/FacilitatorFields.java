package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.members.StaffRow;
import org.counterpart.workshop.FacilitatorData;
import org.counterpart.workshop.FacilitatorService;
import org.counterpart.workshop.NewWorkshop;

/** Who is to facilitate a workshop, and who of them leads: to begin with, whoever convenes it. */
class FacilitatorFields extends Div {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<StaffRow> people = new MultiSelectComboBox<>(text("workshop.facilitators"));
    private final Select<StaffRow> lead = new Select<>();
    private final transient StaffRow convener;

    FacilitatorFields(Member member, FacilitatorService facilitators) {
        convener = new StaffRow(member.id(), member.name());
        addClassName("facilitator-fields");
        people.setItems(
                query -> facilitators
                        .candidates(
                                member, query.getFilter().orElse(""), new Slice(query.getOffset(), query.getLimit()))
                        .stream());
        people.setItemLabelGenerator(StaffRow::name);
        people.setHelperText(text("workshop.facilitators.hint"));
        people.setRequiredIndicatorVisible(true);
        people.setWidthFull();
        lead.setLabel(text("workshop.facilitators.lead"));
        lead.setItemLabelGenerator(StaffRow::name);
        people.addValueChangeListener(chosen -> choose(chosen.getValue()));
        people.setValue(Set.of(convener));
        add(people, lead);
    }

    /** What was chosen; nothing, and the field in focus, if it is nobody, or too many. */
    Optional<List<FacilitatorData>> typed() {
        Set<StaffRow> chosen = people.getValue();
        people.setInvalid(chosen.isEmpty() || chosen.size() > NewWorkshop.MOST_FACILITATORS);
        if (people.isInvalid()) {
            people.setErrorMessage(
                    chosen.isEmpty()
                            ? text("field.required")
                            : text("workshop.facilitators.number", "max", NewWorkshop.MOST_FACILITATORS));
            people.focus();
            return Optional.empty();
        }
        return Optional.of(chosen.stream()
                .map(one -> new FacilitatorData(one.id(), one.equals(lead.getValue())))
                .toList());
    }

    boolean isChanged() {
        return !people.getValue().equals(Set.of(convener));
    }

    /** Whoever led goes on leading, as long as they are among them. */
    private void choose(Set<StaffRow> chosen) {
        StaffRow before = lead.getValue();
        lead.setItems(chosen);
        lead.setValue(
                chosen.contains(before) ? before : chosen.stream().findFirst().orElse(null));
        lead.setVisible(chosen.size() > 1);
        people.setInvalid(false);
    }
}
