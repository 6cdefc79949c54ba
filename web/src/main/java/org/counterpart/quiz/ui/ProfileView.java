package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.DriftService;
import org.counterpart.quiz.InvitationService;
import org.counterpart.quiz.ProfileDetails;
import org.counterpart.quiz.ProfileService;
import org.counterpart.quiz.ShareService;
import org.counterpart.quiz.Trend;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Language;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Texts;

/** One role profile: its owner's, or one that is shared with whoever looks. */
@CdiComponent
@Route(value = "role-profiles/:id", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class ProfileView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ProfileService profiles;
    private final transient DriftService drifts;
    private final transient ShareService shares;
    private final transient InvitationService invitations;
    private final transient Validator validator;
    private final Member member;
    private String title = "";

    @Inject
    ProfileView(
            Member member,
            ProfileService profiles,
            DriftService drifts,
            ShareService shares,
            InvitationService invitations,
            Validator validator) {
        this.member = member;
        this.invitations = invitations;
        this.validator = validator;
        this.profiles = profiles;
        this.drifts = drifts;
        this.shares = shares;
        addClassNames("screen", "role-profile");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            UUID id = ProfileNavigation.id(event);
            show(profiles.profile(member, id), profiles.trend(member, id));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · " + text("app.name");
    }

    private void show(ProfileDetails profile, Trend trend) {
        removeAll();
        Texts texts = Texts.here();
        title = profile.own() ? text("profile.own") : text("profile.of", "name", profile.name());
        add(heading(profile));
        ProfileSections parts = new ProfileSections(profile.instrument(), texts, profile.groups());
        if (!profile.isEmpty()) {
            add(new Markup(parts.roles()), new Markup(parts.readings()), new Markup(parts.dimensions(true)));
        }
        add(new Markup(new WithheldSection(texts, profile).element()));
        if (!profile.comments().isEmpty()) {
            add(new Markup(parts.comments(profile.comments())));
        }
        TrendSection rounds = new TrendSection(profile.instrument(), texts, profile.zone(), trend);
        if (rounds.isThere()) {
            add(new Markup(rounds.element()));
        }
        if (!profile.isEmpty()) {
            add(new DriftPanel(member, profile, drifts));
        }
        if (profile.own()) {
            add(new ObserversPanel(member, invitations, validator, profile.id()));
            add(new SharesPanel(member, profile, shares));
        }
    }

    private Div heading(ProfileDetails profile) {
        Span when = new Span(profile.title() + " · ");
        if (profile.sentAt() == null) {
            when.add(new Span(text("profile.not-sent")));
        } else {
            when.add(new Span(text("profile.sent") + " "), new Moment(profile.sentAt(), profile.zone()));
        }
        when.addClassName("secondary");
        Div words = new Div(new H1(title), when);
        Div heading = new Div(words);
        heading.addClassName("screen-heading");
        Div actions = new Div();
        actions.addClassName("actions");
        if (profile.own() && profile.sentAt() == null && profile.open()) {
            Button answer =
                    new Button(text("profile.answer"), click -> ProfileNavigation.toAnswer(member, profile.id()));
            answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(answer);
        }
        if (!profile.isEmpty()) {
            actions.add(paper(profile));
        }
        heading.add(actions);
        return heading;
    }

    /** The profile on paper, in a language to choose. */
    private MenuBar paper(ProfileDetails profile) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem choose = menu.addItem(VaadinIcon.DOWNLOAD_ALT.create());
        Span label = new Span(text("profile.page"));
        label.addClassName("menu-label");
        choose.add(label);
        for (Locale language : Language.SPOKEN) {
            String name = language.getDisplayLanguage(language);
            choose.getSubMenu()
                    .addItem(
                            name.substring(0, 1).toUpperCase(language) + name.substring(1),
                            // A file to keep: the screen stays where it is.
                            click -> UI.getCurrent()
                                    .getPage()
                                    .setLocation(ProfileNavigation.paper(member, profile.id(), language)))
                    .getElement()
                    .setAttribute("lang", language.getLanguage());
        }
        return menu;
    }
}
