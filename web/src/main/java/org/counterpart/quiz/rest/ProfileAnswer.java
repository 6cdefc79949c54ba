package org.counterpart.quiz.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.counterpart.quiz.GroupScores;
import org.counterpart.quiz.InstrumentDocument.Reading;
import org.counterpart.quiz.ProfileDetails;
import org.counterpart.quiz.ProfileDetails.QuestionComments;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role profile as the API says it.
 *
 * @param groups what may be shown, with scores from 0 to 100
 * @param withheld of which groups nothing is shown, and why
 * @param readings what the scores mean, in the caller's language
 */
@Schema(name = "ProfileAnswer")
public record ProfileAnswer(
        UUID id,
        String name,
        boolean own,
        UUID roundId,
        String title,
        boolean team,
        UUID engagementId,
        Instant startedAt,
        Instant closesAt,
        ZoneId zone,
        boolean open,
        UUID versionId,
        int version,
        Instant sentAt,
        int smallestGroup,
        List<GroupScores> groups,
        List<WithheldGroup> withheld,
        List<GroupReading> readings,
        List<QuestionComments> comments) {

    /** A group of which nothing is shown. */
    public record WithheldGroup(RaterGroup group, String reason) {}

    /**
     * @param roles the role, or roles, that stand out
     * @param tryNext one thing to try
     */
    public record GroupReading(RaterGroup group, List<String> roles, String text, String tryNext) {}

    static ProfileAnswer of(ProfileDetails profile, Texts texts) {
        String why = profile.selfFirst()
                ? texts.get("profile.withheld.self-first")
                : texts.get("profile.withheld.group", "count", profile.smallestGroup());
        String language = texts.locale().getLanguage();
        return new ProfileAnswer(
                profile.id(),
                profile.name(),
                profile.own(),
                profile.roundId(),
                profile.title(),
                profile.team(),
                profile.engagementId(),
                profile.startedAt(),
                profile.closesAt(),
                profile.zone(),
                profile.open(),
                profile.versionId(),
                profile.number(),
                profile.sentAt(),
                profile.smallestGroup(),
                profile.groups(),
                profile.withheld().stream()
                        .map(group -> new WithheldGroup(group, why))
                        .toList(),
                profile.groups().stream()
                        .flatMap(group -> profile.instrument().reading(group.scores()).stream()
                                .map(reading -> reading(profile, group, reading, language)))
                        .toList(),
                profile.comments());
    }

    private static GroupReading reading(ProfileDetails profile, GroupScores group, Reading reading, String language) {
        return new GroupReading(
                group.group(),
                reading.scales(),
                profile.instrument().in(language, reading.text()),
                profile.instrument().in(language, reading.tryNext()));
    }
}
