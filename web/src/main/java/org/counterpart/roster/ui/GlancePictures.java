package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.Certified;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.Glance;
import org.counterpart.shell.World;

/** The glance's pictures, each with its table; every number leads to the people it counts. */
final class GlancePictures {

    private final Member member;
    private final Glance now;
    private final World world = World.here();

    GlancePictures(Member member, Glance now) {
        this.member = member;
        this.now = now;
    }

    /** How many people there are. */
    Component everybody() {
        return number(now.people(), text("glance.figure.people"), ConsultantFilter.NONE);
    }

    Component countries() {
        BarTable table = new BarTable(
                text("glance.countries"),
                now.countries().stream().mapToInt(Glance.Country::people).max().orElse(0),
                "roster.country",
                "glance.people");
        for (Glance.Country one : now.countries()) {
            String name = world.country(one.code());
            table.line(
                    new Span(name),
                    new int[] {one.people()},
                    number(
                            one.people(),
                            name,
                            new ConsultantFilter(null, one.code(), null, null, null, null, null, null)));
        }
        return table.complete();
    }

    Component languages() {
        BarTable table = new BarTable(
                text("glance.languages"),
                now.languages().stream().mapToInt(Glance.Language::people).max().orElse(0),
                "roster.language",
                "glance.people",
                "glance.from-b2",
                "glance.from-c1");
        for (Glance.Language one : now.languages()) {
            String name = world.language(one.tag());
            table.line(
                    new Span(name),
                    new int[] {one.fromC1(), one.fromB2() - one.fromC1(), one.people() - one.fromB2()},
                    number(one.people(), name, speaking(one.tag(), null)),
                    number(one.fromB2(), name + ", " + text("glance.from-b2"), speaking(one.tag(), CefrLevel.B2)),
                    number(one.fromC1(), name + ", " + text("glance.from-c1"), speaking(one.tag(), CefrLevel.C1)));
        }
        return table.complete();
    }

    Component programmes() {
        if (now.programmes().isEmpty()) {
            Span none = new Span(text("glance.programmes.none"));
            none.addClassName("secondary");
            return none;
        }
        BarTable table = new BarTable(
                text("glance.programmes"),
                now.programmes().stream()
                        .mapToInt(one -> Math.max(one.today(), one.later()))
                        .max()
                        .orElse(0),
                "roster.certification.programme",
                "glance.certified.today",
                "glance.certified.later");
        for (Glance.Programme one : now.programmes()) {
            int staying = Math.min(one.today(), one.later());
            table.line(
                    named(one),
                    new int[] {staying, 0, one.today() - staying},
                    number(one.today(), one.name() + ", " + text("glance.certified.today"), certified(one.id(), null)),
                    number(
                            one.later(),
                            one.name() + ", " + text("glance.certified.later"),
                            certified(one.id(), now.later())));
        }
        return table.complete();
    }

    /** What a programme needs is said beside its name, louder where nobody can deliver it. */
    private static Div named(Glance.Programme one) {
        Div named = new Div(new Span(one.name()));
        named.addClassName("stacked");
        if (one.certificationRequired() && one.today() == 0) {
            named.add(new Div(Certificates.badge(text("glance.certified.nobody"), "error small")));
        } else if (one.certificationRequired() && one.later() == 0) {
            named.add(new Div(Certificates.badge(text("glance.certified.nobody-later"), "warning small")));
        } else {
            Span needed = new Span(text(
                    one.certificationRequired() ? "programmes.certification.needed" : "programmes.certification.free"));
            needed.addClassName("secondary");
            named.add(needed);
        }
        return named;
    }

    private static ConsultantFilter speaking(String tag, CefrLevel least) {
        return new ConsultantFilter(null, null, tag, least, null, null, null, null);
    }

    private static ConsultantFilter certified(UUID programme, LocalDate on) {
        return ConsultantFilter.NONE.withCertified(new Certified(programme, on));
    }

    private Component number(int count, String what, ConsultantFilter filter) {
        if (count == 0) {
            return new Span("0");
        }
        RouterLink link = new RouterLink(BarTable.number(count), RosterView.class, RosterNavigation.firm(member));
        link.setQueryParameters(new RosterSearch(filter, ConsultantSort.BY_NAME).parameters());
        link.getElement().setAttribute("aria-label", BarTable.number(count) + " – " + what);
        return link;
    }
}
