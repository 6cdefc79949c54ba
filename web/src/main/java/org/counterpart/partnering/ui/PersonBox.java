package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.partnering.AgreementPerson;
import org.counterpart.workshop.ParticipantRow;

/** Chooses somebody of a party: one of its participants, or anybody by name and e-mail address. */
class PersonBox extends ComboBox<AgreementPerson> {

    private static final long serialVersionUID = 1L;

    private final transient List<ParticipantRow> people;

    PersonBox(String label, List<ParticipantRow> people) {
        super(label);
        this.people = people;
        setItemLabelGenerator(
                person -> person.email().isEmpty() ? person.name() : person.name() + " <" + person.email() + ">");
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        addCustomValueSetListener(typed -> custom(typed.getDetail().strip()));
        addValueChangeListener(change -> setInvalid(false));
    }

    /** Offers the people of this party. */
    PersonBox of(UUID party) {
        AgreementPerson chosen = getValue();
        List<AgreementPerson> offered = new ArrayList<>(people.stream()
                .filter(person -> person.partyId().equals(party))
                .map(person -> new AgreementPerson(person.id(), person.name(), ""))
                .toList());
        if (chosen != null && !offered.contains(chosen)) {
            offered.add(chosen);
        }
        setItems(offered);
        setValue(chosen);
        return this;
    }

    PersonBox show(AgreementPerson person) {
        if (person.name().isEmpty() && person.participantId() == null) {
            clear();
        } else {
            List<AgreementPerson> offered =
                    new ArrayList<>(getListDataView().getItems().toList());
            if (!offered.contains(person)) {
                offered.add(person);
                setItems(offered);
            }
            setValue(person);
        }
        return this;
    }

    AgreementPerson person() {
        return getValue() == null ? AgreementPerson.NOBODY : getValue();
    }

    /** "Nora Berg nora@company.com": the last word with an @ is the address. */
    private void custom(String typed) {
        int at = typed.lastIndexOf(' ');
        String email = typed.substring(at + 1).replaceAll("[<>(),]", "");
        if (at < 1 || email.indexOf('@') < 1) {
            setErrorMessage(text("partnering.person.hint"));
            setInvalid(true);
            return;
        }
        show(new AgreementPerson(null, typed.substring(0, at), email));
    }
}
