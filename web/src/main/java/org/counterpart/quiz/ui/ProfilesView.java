package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Codes;
import org.counterpart.common.Ids;
import org.counterpart.common.Problem;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.OwnRoundData;
import org.counterpart.quiz.ProfileRow;
import org.counterpart.quiz.ProfileService;
import org.counterpart.quiz.RoundService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ViewerZone;
import org.counterpart.shell.World;

/** One's own role profiles, round by round, and those that others share. */
@CdiComponent
@Route(value = "role-profiles", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
@Menu(title = "profile.menu", order = 13, icon = "vaadin:user-star")
class ProfilesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 50;

    /** Observers have three weeks; whoever wants another day says so in the round. */
    private static final int DAYS = 21;

    /** For browsers that say no place: its clocks show UTC all the year. */
    private static final String LIKE_UTC = "Africa/Abidjan";

    private final transient ProfileService profiles;
    private final transient RoundService rounds;
    private final transient Clock clock;
    private final Member member;
    private final Div mine = new Div();
    private final Div shared = new Div();
    private final Button start = new Button(text("profile.start"), click -> start());
    private final String requestKey = Ids.next().toString();
    private transient ZoneId zone = ZoneOffset.UTC;

    @Inject
    ProfilesView(Member member, ProfileService profiles, RoundService rounds, Clock clock) {
        this.member = member;
        this.profiles = profiles;
        this.rounds = rounds;
        this.clock = clock;
        addClassNames("screen", "role-profiles");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        Paragraph promise = new Paragraph(text("profile.list.promise"));
        promise.addClassNames("secondary", "prose");
        Div heading = new Div(new Div(new H1(text("profile.title")), promise), start);
        heading.addClassName("screen-heading");
        add(heading, mine, shared);
        mine.setWidthFull();
        shared.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ViewerZone.of(event.getUI(), told -> zone = told);
        show(mine, "profile.mine", profiles.mine(member, new Slice(0, STEP)));
        show(shared, "profile.shared", profiles.shared(member, new Slice(0, STEP)));
    }

    @Override
    public String getPageTitle() {
        return Texts.title("profile.title");
    }

    private void start() {
        try {
            LocalDate closes = LocalDate.now(clock.withZone(zone)).plusDays(DAYS);
            String place = Codes.isZone(zone.getId()) ? zone.getId() : LIKE_UTC;
            UUID id = rounds.startOwn(member, new OwnRoundData("", closes, place, null), requestKey);
            ProfileNavigation.toAnswer(member, id);
        } catch (Problem refused) {
            start.setEnabled(true);
            Notices.problem(refused);
        }
    }

    private void show(Div part, String key, List<ProfileRow> rows) {
        part.removeAll();
        Section section = new Section(new H2(text(key)));
        if (rows.isEmpty() && part == shared) {
            Paragraph nothing = new Paragraph(text(key + ".empty.text"));
            nothing.addClassName("secondary");
            section.add(nothing);
        } else if (rows.isEmpty()) {
            Div empty = new Div(new Span(text(key + ".empty.title")), new Span(text(key + ".empty.text")));
            empty.addClassName("empty-state");
            section.add(empty);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("certificates");
            rows.forEach(row -> list.add(item(row)));
            section.add(list);
        }
        part.add(section);
    }

    private ListItem item(ProfileRow row) {
        boolean own = row.sharedAt() == null;
        World world = World.here();
        boolean answers = own && !row.sent() && row.open();
        Anchor name = new Anchor(
                answers ? ProfileNavigation.answer(member, row.id()) : ProfileNavigation.profile(member, row.id()),
                own ? row.title() : row.name());
        name.addClassName("row-name");
        name.getElement().setAttribute("router-link", true);
        String when = world.day(row.startedAt(), row.zone()) + " – " + world.day(row.closesAt(), row.zone());
        Span quiet = new Span(own ? when : row.title() + " · " + when);
        quiet.addClassName("secondary");
        Div what = new Div(name, quiet);
        what.addClassName("stacked");
        Div badges = new Div(state(row, own));
        badges.addClassName("badges");
        if (row.team()) {
            badges.add(badge(text("profile.of-team"), "badge contrast"));
        }
        return new ListItem(what, badges);
    }

    private static Component state(ProfileRow row, boolean own) {
        if (!own) {
            return badge(text("profile.shared-since", "day", World.here().day(row.sharedAt(), row.zone())), "badge");
        }
        if (row.sent()) {
            return badge(text(row.open() ? "profile.state.sent-open" : "profile.state.sent"), "badge success");
        }
        if (!row.open()) {
            return badge(text("profile.state.missed"), "badge contrast");
        }
        return badge(text(row.savedAt() == null ? "profile.state.new" : "profile.state.begun"), "badge");
    }

    private static Span badge(String words, String theme) {
        Span badge = new Span(words);
        badge.getElement().getThemeList().add(theme);
        return badge;
    }
}
