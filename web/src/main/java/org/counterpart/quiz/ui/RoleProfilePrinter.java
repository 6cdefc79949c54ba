package org.counterpart.quiz.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.quiz.DriftService;
import org.counterpart.quiz.EngagementChoice;
import org.counterpart.quiz.ProfileDetails;
import org.counterpart.quiz.ProfileService;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** Prints role profiles for whoever may open them: what the screen shows, and nothing besides. */
@ApplicationScoped
public class RoleProfilePrinter {

    @Inject
    ProfileService profiles;

    @Inject
    DriftService drifts;

    /** The profile as PDF. */
    public byte[] print(Member member, UUID id, Locale language) {
        ProfileDetails profile = profiles.profile(member, id);
        Texts texts = Texts.in(language);
        World world = World.in(language);
        List<Element> sections = new ArrayList<>();
        ProfileSections parts = new ProfileSections(profile.instrument(), texts, profile.groups());
        if (!profile.isEmpty()) {
            sections.add(parts.roles());
            sections.add(parts.readings());
            sections.add(parts.dimensions(false));
        }
        sections.add(new WithheldSection(texts, profile).element());
        if (!profile.comments().isEmpty()) {
            sections.add(parts.comments(profile.comments()));
        }
        TrendSection trend = new TrendSection(profile.instrument(), texts, profile.zone(), profiles.trend(member, id));
        if (trend.isThere()) {
            sections.add(trend.element());
        }
        drift(member, id, profile, texts, sections);
        return RoleProfilePdf.print(
                texts,
                member.firmName(),
                texts.get("profile.of", "name", profile.name()),
                List.of(
                        profile.title(),
                        profile.sentAt() == null
                                ? texts.get("profile.not-sent")
                                : texts.get("profile.sent-on", "day", world.day(profile.sentAt(), profile.zone()))),
                texts.get("profile.page.foot", "firm", member.firmName()),
                sections);
    }

    private void drift(Member member, UUID id, ProfileDetails profile, Texts texts, List<Element> sections) {
        for (EngagementChoice engagement : drifts.engagements(member, id)) {
            try {
                Element section = new Element("section").addClass("role-section");
                section.appendElement("h2").text(texts.get("profile.drift"));
                section.appendChild(
                        new DriftSection(profile.instrument(), texts, drifts.drift(member, id, engagement.id()))
                                .element());
                sections.add(section);
                return;
            } catch (Conflict nothingToCompare) {
                continue;
            }
        }
    }
}
