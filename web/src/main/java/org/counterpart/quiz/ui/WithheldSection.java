package org.counterpart.quiz.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.quiz.ProfileDetails;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** What a profile does not tell, and why. How many of a group have answered is not said. */
final class WithheldSection {

    private final Texts texts;
    private final ProfileDetails profile;

    WithheldSection(Texts texts, ProfileDetails profile) {
        this.texts = texts;
        this.profile = profile;
    }

    Element element() {
        Element section = new Element("section").addClass("role-section");
        section.appendElement("h2").text(texts.get("profile.withheld"));
        Element list = section.appendElement("ul").addClass("withheld-list");
        if (profile.sentAt() == null) {
            list.appendElement("li")
                    .text(texts.get(profile.open() ? "profile.withheld.self-open" : "profile.withheld.self"));
        }
        if (profile.selfFirst()) {
            list.appendElement("li").text(texts.get("profile.withheld.self-first"));
        } else {
            groups(list);
        }
        list.appendElement("li").text(texts.get("profile.norms.refused"));
        list.appendElement("li").text(texts.get("profile.ranking.refused"));
        return section;
    }

    private void groups(Element list) {
        List<RaterGroup> withheld = profile.withheld();
        if (!withheld.isEmpty()) {
            list.appendElement("li").text(withheld(texts, withheld, profile.smallestGroup()));
        }
    }

    static String withheld(Texts texts, List<RaterGroup> groups, int smallest) {
        return texts.get(
                "profile.withheld.groups",
                "groups",
                groups.stream()
                        .map(group -> texts.get("profile.group." + group))
                        .collect(Collectors.joining(", ")),
                "count",
                smallest);
    }
}
