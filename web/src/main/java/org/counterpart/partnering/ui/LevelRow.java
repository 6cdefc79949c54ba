package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.AgreementPerson;
import org.counterpart.partnering.LadderLevel;
import org.counterpart.partnering.LadderPerson;
import org.counterpart.shell.FieldRules;
import org.counterpart.workshop.ParticipantRow;

/** Where one level of the issue ladder is typed: who settles an issue there, party by party. */
class LevelRow extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField(text("partnering.ladder.title"));
    private final IntegerField hours = new IntegerField(text("partnering.ladder.hours.label"));
    private final transient Map<UUID, PersonBox> people = new LinkedHashMap<>();
    private final transient Map<UUID, PersonBox> deputies = new LinkedHashMap<>();

    LevelRow(List<AgreementParty> parties, List<ParticipantRow> known) {
        title.setMaxLength(120);
        hours.setHelperText(text("partnering.ladder.hours.hint"));
        hours.setStepButtonsVisible(true);
        FieldRules.between(hours, 1, 400, text("partnering.ladder.hours"));
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        add(title, hours);
        for (AgreementParty party : parties) {
            PersonBox person =
                    new PersonBox(text("partnering.ladder.person", "party", party.name()), known).of(party.id());
            PersonBox deputy =
                    new PersonBox(text("partnering.ladder.deputy", "party", party.name()), known).of(party.id());
            people.put(party.id(), person);
            deputies.put(party.id(), deputy);
            add(person, deputy);
        }
    }

    void show(LadderLevel level) {
        title.setValue(level.title());
        hours.setValue(level.hours());
        level.people().forEach(one -> {
            if (people.containsKey(one.party())) {
                people.get(one.party()).show(one.person());
                deputies.get(one.party()).show(one.deputy());
            }
        });
    }

    LadderLevel typed() {
        List<LadderPerson> named = new ArrayList<>();
        people.forEach((party, person) -> {
            AgreementPerson deputy = deputies.get(party).person();
            if (person.getValue() != null || deputies.get(party).getValue() != null) {
                named.add(new LadderPerson(party, person.person(), deputy));
            }
        });
        return new LadderLevel(title.getValue(), hours.getValue(), named);
    }

    void into(Fields fields, String part) {
        fields.add(part + ".title", title).add(part + ".hours", hours);
    }
}
