package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.clients.ClientsService;
import org.counterpart.common.FieldError;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.EngagementService;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.Unsaved;
import org.counterpart.workshop.FacilitatorData;
import org.counterpart.workshop.FacilitatorService;
import org.counterpart.workshop.NewWorkshop;
import org.counterpart.workshop.SessionData;
import org.counterpart.workshop.WorkshopData;
import org.counterpart.workshop.WorkshopService;

/** Convenes a workshop: alone, or of the engagement that the address names. */
@CdiComponent
@Route(value = "workshops/new", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class ConveneView extends VerticalLayout implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    /** The parameter of the address that names an engagement. */
    static final String ENGAGEMENT = "engagement";

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient WorkshopService workshops;
    private final transient EngagementService engagements;
    private final transient ClientsService clients;
    private final Paragraph ofWhat = new Paragraph();
    private final MultiSelectComboBox<UUID> parties = new MultiSelectComboBox<>(text("workshop.parties"));
    private final Binder<WorkshopData> binder = new Binder<>(WorkshopData.class);
    private final WorkshopFields fields;
    private final FormatFields format;
    private final FacilitatorFields facilitators;
    private final Button convene = new Button(text("workshop.convene.do"), click -> convene());
    private transient PartyChoice choice;
    private UUID engagement;
    private boolean convened;

    /** One form convenes once, however often its button is pressed. */
    private final String requestKey = Ids.next().toString();

    @Inject
    ConveneView(
            Member member,
            WorkshopService workshops,
            EngagementService engagements,
            ClientsService clients,
            FacilitatorService facilitators,
            Validator validator,
            Clock clock) {
        this.member = member;
        this.workshops = workshops;
        this.engagements = engagements;
        this.clients = clients;
        addClassNames("screen", "reading");
        fields = new WorkshopFields(binder, validator, clock);
        format = new FormatFields(clock);
        this.facilitators = new FacilitatorFields(member, facilitators);
        parties.setHelperText(text("workshop.parties.hint"));
        parties.setWidthFull();
        parties.setRequiredIndicatorVisible(true);
        parties.addValueChangeListener(chosen -> parties.setInvalid(false));
        parties.addValueChangeListener(chosen ->
                chosen.getValue().stream().findFirst().map(choice::zone).ifPresent(fields::suggestZone));
        convene.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        convene.setDisableOnClick(true);
        Button cancel = new Button(text("action.cancel"), click -> WorkshopNavigation.toList(member));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(convene, cancel);
        actions.addClassNames("actions", "form-actions");
        ofWhat.addClassName("secondary");
        add(new H1(text("workshop.convene")), ofWhat, parties, fields, this.facilitators, format, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            List<String> named = event.getLocation().getQueryParameters().getParameters(ENGAGEMENT);
            if (named.isEmpty()) {
                choice = PartyChoice.ofAll(member, clients);
                ofWhat.setText(text("workshop.convene.alone"));
            } else {
                EngagementDetails found = engagements.find(member, id(named.get(0)));
                engagement = found.id();
                choice = PartyChoice.of(found);
                ofWhat.setText(
                        text("workshop.convene.of", "engagement", found.data().name()));
            }
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        parties.setItems(choice.ids());
        parties.setItemLabelGenerator(choice::name);
        binder.readRecord(new WorkshopData("", "", "", "", null));
        fields.suggestZone(choice.zone(null));
    }

    private static UUID id(String named) {
        try {
            return UUID.fromString(named);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("problem.not-found");
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!convened && (binder.hasChanges() || !parties.isEmpty() || facilitators.isChanged())) {
            Unsaved.ask(event);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.title("workshop.convene");
    }

    private void convene() {
        try {
            // From the last to the first: whatever is wrong says so, and the first of it has the focus.
            Optional<List<SessionData>> sessions = format.typed();
            Optional<List<FacilitatorData>> chosen = facilitators.typed();
            Optional<WorkshopData> data = typed();
            if (!enoughParties() || sessions.isEmpty() || chosen.isEmpty() || data.isEmpty()) {
                return;
            }
            UUID id = workshops.convene(
                    member,
                    new NewWorkshop(
                            data.get(),
                            format.format(),
                            engagement,
                            List.copyOf(parties.getValue()),
                            sessions.get(),
                            chosen.get()),
                    Texts.here().locale(),
                    requestKey);
            convened = true;
            Notices.done(text("workshop.convened", "name", data.get().name()));
            WorkshopNavigation.to(member, id);
        } catch (Invalid invalid) {
            show(invalid);
        } finally {
            convene.setEnabled(true);
        }
    }

    private Optional<WorkshopData> typed() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException wrong) {
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(status -> status.getField())
                    .filter(Focusable.class::isInstance)
                    .ifPresent(field -> ((Focusable<?>) field).focus());
            return Optional.empty();
        }
    }

    private boolean enoughParties() {
        int many = parties.getValue().size();
        boolean enough = many >= NewWorkshop.LEAST_PARTIES && many <= NewWorkshop.MOST_PARTIES;
        parties.setInvalid(!enough);
        if (!enough) {
            parties.setErrorMessage(
                    text("workshop.parties.number", "min", NewWorkshop.LEAST_PARTIES, "max", NewWorkshop.MOST_PARTIES));
            parties.focus();
        }
        return enough;
    }

    private void show(Invalid invalid) {
        FormProblems.show(
                binder,
                new Invalid(invalid.errors().stream()
                        .map(error ->
                                new FieldError(error.field().replaceFirst("^data\\.", ""), error.key(), error.values()))
                        .toList()));
    }
}
