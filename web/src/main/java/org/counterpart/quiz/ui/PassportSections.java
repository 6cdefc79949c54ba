package org.counterpart.quiz.ui;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.counterpart.common.Phrase;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.Passport;
import org.counterpart.quiz.PassportScale;
import org.counterpart.quiz.ui.IntervalPicture.Estimate;
import org.counterpart.quiz.ui.IntervalPicture.Tick;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** The parts of a passport: each number as a picture and in a table, and what is refused in words. */
final class PassportSections {

    /** From here on a scale is usually taken to be consistent enough. */
    private static final double CONSISTENT = 0.7;

    private final Passport passport;
    private final Texts texts;

    PassportSections(Passport passport, Texts texts) {
        this.passport = passport;
        this.texts = texts;
    }

    /** How consistent each scale is, or why that is not told. */
    Element consistency() {
        Element section = section("quiz.passport.alpha", "quiz.passport.alpha.hint");
        List<PassportScale> told = passport.scales().stream()
                .filter(scale -> scale.alpha() != null)
                .toList();
        if (told.isEmpty()) {
            reasons(section);
            return section;
        }
        List<Tick> ticks = List.of(
                new Tick(0, number(0, 0), false),
                new Tick(CONSISTENT, number(CONSISTENT, 1), true),
                new Tick(1, number(1, 0), false));
        figure(
                section,
                new IntervalPicture(0, 1, ticks, told.stream().map(this::alpha).toList())
                        .element(texts.get("quiz.passport.alpha")),
                consistencyTable());
        section.appendElement("p").addClass("hint").text(texts.get("quiz.passport.sem.hint"));
        return section;
    }

    /** What people score, or why that is not told. */
    Element norms() {
        Element section =
                section("quiz.passport.norms", passport.normsRefused() == null ? "quiz.passport.norms.hint" : null);
        if (passport.normsRefused() != null) {
            section.appendElement("p").addClass("withheld").text(texts.say(passport.normsRefused()));
            return section;
        }
        List<Tick> ticks = List.of(
                new Tick(0, number(0, 0), false),
                new Tick(50, number(50, 0), false),
                new Tick(100, number(100, 0), false));
        figure(
                section,
                new IntervalPicture(
                                0,
                                100,
                                ticks,
                                passport.scales().stream().map(this::norm).toList())
                        .element(texts.get("quiz.passport.norms")),
                normsTable());
        return section;
    }

    /** What nobody should read from it. */
    Element refusals() {
        Element section = section("quiz.passport.refusals", null);
        Element list = section.appendElement("ul").addClass("refusals");
        passport.refusals().forEach(refusal -> list.appendElement("li").text(texts.say(refusal)));
        return section;
    }

    private void reasons(Element section) {
        Set<Phrase> reasons = new LinkedHashSet<>();
        passport.scales().forEach(scale -> reasons.add(scale.alphaRefused()));
        reasons.forEach(
                reason -> section.appendElement("p").addClass("withheld").text(texts.say(reason)));
    }

    private static void figure(Element section, Element picture, Element table) {
        Element figure = section.appendElement("div").addClass("role-figure");
        figure.appendElement("div").addClass("role-picture").appendChild(picture);
        figure.appendElement("div")
                .addClass("role-numbers")
                .addClass("wide")
                .appendChild(ProfileSections.scrolled(table));
    }

    private Element consistencyTable() {
        Element table = table(
                "quiz.passport.alpha.table",
                "quiz.passport.scale",
                "quiz.passport.items",
                "quiz.passport.alpha.short",
                "quiz.passport.interval",
                "quiz.passport.sem");
        Element body = table.appendElement("tbody");
        for (PassportScale scale : passport.scales()) {
            Element row = row(body, scale);
            row.appendElement("td").text(number(scale.items(), 0));
            if (scale.alpha() == null) {
                row.appendElement("td").attr("colspan", "3").text(texts.say(scale.alphaRefused()));
            } else {
                row.appendElement("td").text(number(scale.alpha(), 2));
                row.appendElement("td").text(range(scale));
                row.appendElement("td").text(number(scale.sem(), 1));
            }
        }
        return table;
    }

    private Element normsTable() {
        Element table = table(
                "quiz.passport.norms.table", "quiz.passport.scale", "quiz.passport.mean", "quiz.passport.deviation");
        Element body = table.appendElement("tbody");
        for (PassportScale scale : passport.scales()) {
            Element row = row(body, scale);
            row.appendElement("td").text(number(scale.mean(), 1));
            row.appendElement("td").text(number(scale.deviation(), 1));
        }
        return table;
    }

    private Element table(String caption, String... headings) {
        Element table = new Element("table").addClass("role-table").addClass("passport-table");
        table.appendElement("caption").text(texts.get(caption));
        Element head = table.appendElement("thead").appendElement("tr");
        for (String heading : headings) {
            head.appendElement("th").attr("scope", "col").text(texts.get(heading));
        }
        return table;
    }

    private Element row(Element body, PassportScale scale) {
        Element row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(name(scale));
        return row;
    }

    private Estimate alpha(PassportScale scale) {
        String label = number(scale.alpha(), 2);
        String said = texts.get(
                "quiz.passport.alpha.said",
                "scale",
                name(scale),
                "alpha",
                label,
                "lower",
                number(scale.alphaLower(), 2),
                "upper",
                number(scale.alphaUpper(), 2));
        return new Estimate(name(scale), scale.alphaLower(), scale.alpha(), scale.alphaUpper(), label, said);
    }

    private Estimate norm(PassportScale scale) {
        double mean = scale.mean();
        double deviation = scale.deviation();
        String said = texts.get(
                "quiz.passport.norms.said",
                "scale",
                name(scale),
                "mean",
                number(mean, 0),
                "deviation",
                number(deviation, 0));
        return new Estimate(name(scale), mean - deviation, mean, mean + deviation, number(mean, 0), said);
    }

    private String range(PassportScale scale) {
        return texts.get(
                "quiz.passport.range", "lower", number(scale.alphaLower(), 2), "upper", number(scale.alphaUpper(), 2));
    }

    private Element section(String title, String hint) {
        return new ProfileSections(passport.instrument(), texts, new ArrayList<>()).section(title, hint);
    }

    private String name(PassportScale scale) {
        InstrumentDocument instrument = passport.instrument();
        return instrument
                .scale(scale.scale())
                .map(found -> instrument.in(texts.locale().getLanguage(), found.name()))
                .orElse(scale.scale());
    }

    private String number(double value, int places) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(value);
    }
}
