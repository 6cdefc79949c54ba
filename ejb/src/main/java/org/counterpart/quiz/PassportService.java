package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Phrase;
import org.counterpart.firm.AnswerBox;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** Draws the passports of instruments; for the firm's own people. */
@Stateless
public class PassportService {

    /** As many as a rater group needs: passports that differ by fewer would tell of those few. */
    private static final int STEP = 4;

    @Inject
    InstrumentRepository instruments;

    @Inject
    PassportRepository passports;

    @Inject
    AnswerBox box;

    @Inject
    Clock clock;

    /**
     * The passport of a version, drawn anew if at least {@value #STEP} more have answered since.
     *
     * @throws org.counterpart.common.NotFound if there is no such version
     * @throws Conflict if it is being written still: nobody answered it, and it may be thrown away
     */
    public Passport passport(Member member, UUID instrumentId, int number, Perspective perspective) {
        member.require(Role.VP, Role.CONSULTANT);
        InstrumentVersion version = instruments.version(member, instrumentId, number);
        if (version.state() == VersionState.DRAFT) {
            throw new Conflict("quiz.passport.draft");
        }
        InstrumentDocument document = version.document();
        PassportSheet sheet = sheet(member, version.id(), document, perspective);
        boolean norms = sheet.people() >= Passport.ENOUGH_FOR_NORMS;
        return new Passport(
                perspective,
                document,
                number,
                sheet.people(),
                sheet.drawnAt(),
                sheet.scales(),
                norms ? null : new Phrase("quiz.passport.no-norms", Map.of("least", Passport.ENOUGH_FOR_NORMS)),
                refusals(perspective));
    }

    private static List<Phrase> refusals(Perspective perspective) {
        Phrase ranking = new Phrase("quiz.passport.no-ranking");
        Phrase trend = new Phrase("quiz.passport.no-trend");
        // Several who answer about one person are no sample of people: the interval is narrower than it should be.
        return perspective == Perspective.SELF
                ? List.of(ranking, trend)
                : List.of(ranking, trend, new Phrase("quiz.passport.nested"));
    }

    private PassportSheet sheet(Member member, UUID versionId, InstrumentDocument document, Perspective perspective) {
        passports.oneAtATime(member, versionId, perspective);
        long counted = box.counted(member, versionId, perspective.name());
        return passports
                .newest(member, versionId, perspective)
                .filter(drawn -> counted - drawn.people() < STEP)
                .orElseGet(() -> draw(member, versionId, document, perspective));
    }

    private PassportSheet draw(Member member, UUID versionId, InstrumentDocument document, Perspective perspective) {
        Moments moments = new Moments(document);
        AnswerBox.Moments sums = box.moments(member, versionId, perspective.name(), moments.weights());
        return passports.add(
                member,
                new PassportSheet(versionId, perspective, (int) sums.people(), moments.read(sums), clock.instant()));
    }
}
