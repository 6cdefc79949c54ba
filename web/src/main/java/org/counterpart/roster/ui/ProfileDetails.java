package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ProfileLink;
import org.counterpart.shell.LocalTime;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** What a profile says, to read. */
class ProfileDetails extends Div {

    private static final long serialVersionUID = 1L;

    private final transient World world = World.here();
    private final transient Clock clock;

    ProfileDetails(ConsultantData data, Clock clock) {
        this.clock = clock;
        addClassName("profile");
        add(
                facts(data),
                section(
                        "roster.languages",
                        badges(data.languages().stream()
                                .map(skill -> world.language(skill.tag()) + " " + skill.level())
                                .toList())),
                section("roster.specialities", badges(data.specialities())),
                section("roster.industries", badges(data.industries())),
                section(
                        "roster.deliveredIn",
                        badges(data.deliveredIn().stream()
                                .map(world::country)
                                .sorted()
                                .toList())),
                section("roster.biography", biography(data.biography())));
        if (!data.links().isEmpty()) {
            add(section("roster.links", links(data.links())));
        }
    }

    /** How long somebody has been with the firm, in whole years. */
    static String years(LocalDate joined, LocalDate today) {
        int years = Period.between(joined, today).getYears();
        return years < 1 ? text("roster.years.none") : Texts.here().count("roster.years", years);
    }

    private Div facts(ConsultantData data) {
        Div facts = new Div(
                fact("roster.time", new LocalTime(data.zone(), clock)),
                fact("roster.zone", new Span(world.zone(data.zone(), clock))),
                fact(
                        "roster.week",
                        new Span(week(data)),
                        quiet(text(
                                "roster.hours",
                                "from",
                                world.time(data.worksFrom()),
                                "until",
                                world.time(data.worksUntil())))));
        if (data.joinedOn() != null) {
            LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(data.zone())));
            facts.add(fact(
                    "roster.with-firm",
                    new Span(years(data.joinedOn(), today)),
                    quiet(text("roster.since", "day", world.day(data.joinedOn())))));
        }
        if (data.rate() != null) {
            facts.add(fact(
                    "roster.rate",
                    new Span(world.money(data.rate().amount(), data.rate().currency()))));
        }
        facts.addClassName("facts");
        return facts;
    }

    /** Days one after another as a span: {@code Mon–Thu, Sat}. */
    private String week(ConsultantData data) {
        List<DayOfWeek> days = List.copyOf(data.workDays());
        List<List<DayOfWeek>> runs = new ArrayList<>();
        for (DayOfWeek day : days) {
            if (runs.isEmpty() || last(runs.get(runs.size() - 1)).plus(1) != day) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(day);
        }
        return runs.stream()
                .map(run -> run.size() < 3
                        ? run.stream().map(this::name).collect(Collectors.joining(", "))
                        : name(run.get(0)) + "–" + name(last(run)))
                .collect(Collectors.joining(", "));
    }

    private static DayOfWeek last(List<DayOfWeek> days) {
        return days.get(days.size() - 1);
    }

    private String name(DayOfWeek day) {
        return world.weekday(day, TextStyle.SHORT_STANDALONE);
    }

    private static Div fact(String key, Component... values) {
        Div fact = new Div(quiet(text(key)));
        fact.add(values);
        return fact;
    }

    private static Section section(String key, Component content) {
        return new Section(new H2(text(key)), content);
    }

    private static Component badges(List<String> words) {
        if (words.isEmpty()) {
            return quiet(text("roster.nothing"));
        }
        Div badges = new Div();
        badges.addClassName("badges");
        words.forEach(word -> {
            Span badge = new Span(word);
            badge.getElement().getThemeList().add("badge");
            badges.add(badge);
        });
        return badges;
    }

    private static Component biography(String text) {
        if (text.isEmpty()) {
            return quiet(text("roster.nothing"));
        }
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("prose");
        return paragraph;
    }

    private static Component links(List<ProfileLink> links) {
        VerticalLayout list = new VerticalLayout();
        list.addClassName("links");
        list.setPadding(false);
        list.setSpacing(false);
        links.forEach(link -> {
            Anchor anchor = new Anchor(link.url(), link.label(), AnchorTarget.BLANK);
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
            list.add(anchor);
        });
        return list;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("secondary");
        return quiet;
    }
}
