package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.programmes.ui.ProgrammePicker;
import org.counterpart.roster.CertificationService;
import org.counterpart.roster.Glance;
import org.counterpart.roster.GlanceService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** The team at a glance: who there is, what is missing, and what has to be done about it. */
@CdiComponent
@Route(value = "glance", layout = FirmLayout.class)
@ForRoles(Role.VP)
@Menu(title = "glance.menu", order = 5, icon = "vaadin:dashboard")
class GlanceView extends VerticalLayout implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient GlanceService team;
    private final transient CertificationService certifications;
    private final transient ProgrammeService programmes;
    private final transient World world = World.here();

    @Inject
    GlanceView(Member member, GlanceService team, CertificationService certifications, ProgrammeService programmes) {
        this.member = member;
        this.team = team;
        this.certifications = certifications;
        this.programmes = programmes;
        addClassNames("screen", "glance");
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("glance.title");
    }

    private void refresh() {
        Glance now = team.glance(member);
        removeAll();
        add(new H1(text("glance.title")));
        if (now.people() == 0) {
            Div empty = new Div(
                    new Span(text("roster.empty.title")),
                    new Span(text("roster.empty.text")),
                    new RouterLink(text("roster.add"), NewConsultantView.class, RosterNavigation.firm(member)));
            empty.addClassName("empty-state");
            add(empty);
            return;
        }
        GlancePictures pictures = new GlancePictures(member, now);
        // What has to be done comes first, on a phone too.
        Div left = new Div(
                block("glance.expiring", "glance.expiring.text", expiring(now)),
                block("glance.programmes", "glance.programmes.text", pictures.programmes()),
                block("glance.countries", null, pictures.countries()));
        Div right = new Div(
                block("glance.unplanned", "glance.unplanned.text", unplanned(now)),
                block("glance.languages", "glance.languages.text", pictures.languages()));
        Div blocks = new Div(left, right);
        blocks.addClassName("blocks");
        add(figures(now, pictures), blocks);
    }

    private static Div figures(Glance now, GlancePictures pictures) {
        Div figures = new Div(
                figure("glance.figure.people", pictures.everybody()),
                figure("glance.figure.countries", number(now.countries().size())),
                figure("glance.figure.languages", number(now.languages().size())),
                figure("glance.figure.expiring", number(now.expiring().size())),
                figure("glance.figure.unplanned", number(now.unplanned().size())));
        figures.addClassNames("facts", "figures");
        return figures;
    }

    private static Span number(int count) {
        return new Span(BarTable.number(count));
    }

    private static Div figure(String key, Component number) {
        Span label = new Span(text(key));
        label.addClassName("secondary");
        number.addClassName("figure");
        return new Div(number, label);
    }

    private static Section block(String key, String hint, Component content) {
        Section block = new Section(new H2(text(key)));
        block.addClassName("block");
        if (hint != null) {
            Span said = new Span(text(hint));
            said.addClassName("secondary");
            block.add(said);
        }
        block.add(content);
        return block;
    }

    private Component expiring(Glance now) {
        if (now.expiring().isEmpty()) {
            return nothing("glance.expiring.none");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("certificates");
        for (Glance.Expiring one : now.expiring()) {
            Span what = new Span(one.certification().programme());
            Span until = new Span(text(
                    "glance.expiring.until",
                    "day",
                    world.day(one.certification().data().expiresOn())));
            until.addClassName("secondary");
            Div left = new Div(Certificates.badge(one.certification().data(), now.today()), until);
            left.addClassName("badges");
            Div who = new Div(person(one.consultantId(), one.consultant()), what, left);
            who.addClassName("stacked");
            Button renew = new Button(
                    text("roster.certification.renew"),
                    click -> CertificationDialog.renew(
                            member,
                            certifications,
                            new ProgrammePicker(member, programmes),
                            one.consultantId(),
                            one.certification(),
                            now.today(),
                            this::refresh));
            renew.addThemeVariants(ButtonVariant.LUMO_SMALL);
            renew.setAriaLabel(text(
                    "glance.renew.for",
                    "name",
                    one.consultant(),
                    "programme",
                    one.certification().programme()));
            list.add(new ListItem(who, renew));
        }
        return list;
    }

    private Component unplanned(Glance now) {
        if (now.unplanned().isEmpty()) {
            return nothing("glance.unplanned.none");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("certificates");
        for (Glance.Person one : now.unplanned()) {
            Span where = new Span(world.country(one.country()));
            where.addClassName("secondary");
            Div who = new Div(person(one.id(), one.name()), where);
            who.addClassName("stacked");
            RouterLink complete = new RouterLink(
                    text("glance.unplanned.complete"),
                    ConsultantView.class,
                    RosterNavigation.consultant(member, one.id()));
            complete.getElement().setAttribute("aria-label", text("glance.unplanned.complete.for", "name", one.name()));
            complete.addClassName("row-name");
            list.add(new ListItem(who, complete));
        }
        return list;
    }

    private RouterLink person(java.util.UUID id, String name) {
        RouterLink link = new RouterLink(name, ConsultantView.class, RosterNavigation.consultant(member, id));
        link.addClassName("row-name");
        return link;
    }

    private static Span nothing(String key) {
        Span nothing = new Span(text(key));
        nothing.addClassName("secondary");
        return nothing;
    }
}
