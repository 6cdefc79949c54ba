package org.counterpart.quiz.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterpart.quiz.GroupScores;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Reading;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.counterpart.quiz.ProfileDetails.QuestionComments;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** The parts of a role profile that look alike on a screen, on a plain page and on paper. */
final class ProfileSections {

    private final InstrumentDocument instrument;
    private final Texts texts;
    private final List<GroupScores> groups;

    /** @param groups what may be shown, the self first */
    ProfileSections(InstrumentDocument instrument, Texts texts, List<GroupScores> groups) {
        this.instrument = instrument;
        this.texts = texts;
        this.groups = groups;
    }

    /** Where the roles lie: the triangle beside its numbers. */
    Element roles() {
        RolePictures pictures = new RolePictures(instrument, texts, groups);
        Element section = section("profile.roles", "profile.roles.hint");
        Element figure = section.appendElement("div").addClass("role-figure");
        Element picture = figure.appendElement("div").addClass("role-picture");
        if (pictures.hasTriangle()) {
            picture.appendChild(pictures.triangle());
        }
        picture.appendChild(pictures.legend());
        figure.appendElement("div")
                .addClass("role-numbers")
                .appendChild(scrolled(new RoleTables(instrument, texts, groups).roles()));
        return section;
    }

    /** What it means, and what to try: of oneself, and of what observers see if that is another role. */
    Element readings() {
        Element section = section("profile.readings", null);
        Reading before = null;
        for (GroupScores group : groups) {
            Reading reading = instrument.reading(group.scores()).orElse(null);
            Element part = section.appendElement("div").addClass("reading");
            part.appendElement("h3")
                    .text(texts.get(
                            "profile.reading." + (group.group() == RaterGroup.SELF ? "self" : "observers"),
                            "group",
                            texts.get("profile.group." + group.group()),
                            "roles",
                            names(reading)));
            if (reading == null) {
                part.appendElement("p").text(texts.get("profile.reading.none"));
            } else if (reading == before) {
                part.appendElement("p").text(texts.get("profile.reading.same"));
            } else {
                part.appendElement("p").text(say(reading.text()));
                tryNext(part, reading);
            }
            before = reading == null ? before : reading;
        }
        return section;
    }

    private String names(Reading reading) {
        if (reading == null
                || reading.scales().size() == instrument.scales(ScaleKind.ROLE).size()) {
            return texts.get("profile.reading.even");
        }
        return reading.scales().stream()
                .map(role ->
                        instrument.scale(role).map(scale -> say(scale.name())).orElse(role))
                .collect(Collectors.joining(" + "));
    }

    private void tryNext(Element part, Reading reading) {
        String words = say(reading.tryNext());
        if (!words.isBlank()) {
            Element tried = part.appendElement("p").addClass("try");
            tried.appendElement("strong").text(texts.get("profile.try"));
            tried.appendText(" " + words);
        }
    }

    /**
     * The dimensions as bars, and as a table.
     *
     * @param folded whether the table is opened by those who want it: paper cannot be opened
     */
    Element dimensions(boolean folded) {
        RolePictures pictures = new RolePictures(instrument, texts, groups);
        Element section = section("profile.dimensions", "profile.dimensions.hint");
        if (groups.size() > 1) {
            section.appendChild(pictures.legend());
        }
        Element bars = section.appendElement("div").addClass("role-bars");
        pictures.bars().forEach(bar -> {
            Element one = bars.appendElement("div").addClass("role-bar");
            one.appendElement("h3").text(bar.selectFirst("title").text());
            one.appendChild(bar);
        });
        Element table = new RoleTables(instrument, texts, groups).dimensions();
        if (folded) {
            Element details = section.appendElement("details");
            details.appendElement("summary").text(texts.get("profile.as-table"));
            details.appendChild(scrolled(table));
        } else {
            section.appendChild(table);
        }
        return section;
    }

    /** What observers said, by question. */
    Element comments(List<QuestionComments> comments) {
        Element section = section("profile.comments", "profile.comments.hint");
        for (QuestionComments one : comments) {
            section.appendElement("h3")
                    .text(instrument.questions().stream()
                            .filter(question -> question.key().equals(one.question()))
                            .map(question -> say(question.text()))
                            .findFirst()
                            .orElse(one.question()));
            Element list = section.appendElement("ul").addClass("comments");
            one.texts().forEach(text -> list.appendElement("li").text(text));
        }
        return section;
    }

    /** Wide tables move in themselves, by keyboard too. */
    static Element scrolled(Element table) {
        Element scroll = new Element("div")
                .addClass("role-table-scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", table.selectFirst("caption").text());
        scroll.appendChild(table);
        return scroll;
    }

    Element section(String title, String hint) {
        Element section = new Element("section").addClass("role-section");
        section.appendElement("h2").text(texts.get(title));
        if (hint != null) {
            section.appendElement("p").addClass("hint").text(texts.get(hint));
        }
        return section;
    }

    private String say(Map<String, String> text) {
        return instrument.in(texts.locale().getLanguage(), text);
    }
}
