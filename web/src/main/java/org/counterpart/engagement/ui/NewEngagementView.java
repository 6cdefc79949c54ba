package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.clients.ClientsService;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.NewEngagement;
import org.counterpart.engagement.Template;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.Unsaved;

/** Begins an engagement from a template. */
@CdiComponent
@Route(value = "engagements/new", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class NewEngagementView extends VerticalLayout implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient EngagementService engagements;
    private final transient Clock clock;
    private final RadioButtonGroup<Template> template = new RadioButtonGroup<>(text("engagement.template"));
    private final MultiSelectComboBox<UUID> clients = new MultiSelectComboBox<>(text("engagement.clients"));
    private final EngagementForm form;
    private final Button begin = new Button(text("engagement.begin"), click -> begin());
    private boolean begun;

    /** One form begins once, however often its button is pressed. */
    private final String requestKey = Ids.next().toString();

    @Inject
    NewEngagementView(
            Member member,
            EngagementService engagements,
            ClientsService organizations,
            ProgrammeService programmes,
            RosterService roster,
            Validator validator,
            Clock clock) {
        this.member = member;
        this.engagements = engagements;
        this.clock = clock;
        addClassNames("screen", "reading");
        form = new EngagementForm(member, programmes, roster, validator, clock);
        template.setItems(Template.values());
        template.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        template.addClassName("choices");
        template.setRenderer(new ComponentRenderer<>(NewEngagementView::described));
        template.addValueChangeListener(change -> form.become(change.getValue()));
        Organizations known = new Organizations(member, organizations);
        clients.setItems(known.ids());
        clients.setItemLabelGenerator(known::name);
        clients.setHelperText(text("engagement.clients.hint"));
        clients.setWidthFull();
        clients.addValueChangeListener(chosen ->
                chosen.getValue().stream().findFirst().map(known::zone).ifPresent(form::suggestZone));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setDisableOnClick(true);
        Button cancel = new Button(text("action.cancel"), click -> EngagementNavigation.toList(member));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(begin, cancel);
        actions.addClassNames("actions", "form-actions");
        add(new H1(text("engagement.new")), template, clients, form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = LocalDate.now(clock);
        template.setValue(Template.ADVISORY);
        form.read(new EngagementData(
                "",
                Template.ADVISORY,
                "",
                today.plusDays(14),
                today.plusMonths(6),
                null,
                null,
                List.of(Texts.here().locale().getLanguage()),
                List.of()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!begun && (form.hasChanges() || !clients.isEmpty())) {
            Unsaved.ask(event);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.title("engagement.new");
    }

    private void begin() {
        try {
            form.typed().ifPresent(typed -> {
                Set<UUID> parties = clients.getValue();
                UUID id = engagements.begin(
                        member,
                        new NewEngagement(typed, List.copyOf(parties)),
                        Texts.here().locale(),
                        requestKey);
                begun = true;
                Notices.done(text("engagement.begun", "name", typed.name()));
                EngagementNavigation.to(member, id);
            });
        } catch (Invalid invalid) {
            form.show(invalid);
        } finally {
            begin.setEnabled(true);
        }
    }

    private static Div described(Template kind) {
        Span name = new Span(text("engagement.template." + kind));
        name.addClassName("strong");
        Span hint = new Span(text("engagement.template." + kind + ".hint"));
        hint.addClassName("secondary");
        Div described = new Div(name, hint);
        described.addClassName("stacked");
        return described;
    }
}
