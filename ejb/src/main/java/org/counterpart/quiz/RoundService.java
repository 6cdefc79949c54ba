package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;

/** Rounds: everybody starts their own, VPs and consultants those of a team. */
@Stateless
public class RoundService {

    @Inject
    InstrumentRepository instruments;

    @Inject
    RoundRepository rounds;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /**
     * Starts a round about oneself.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the id of the role profile that comes of it
     * @throws Conflict if the instrument's version is not asked with
     */
    public UUID startOwn(Member member, OwnRoundData data, String requestKey) {
        Checks.require(validator, data);
        return requests.once(member, requestKey, data, () -> {
            InstrumentVersion version = versionToAskWith(member, data.versionId());
            String title = data.title().isEmpty() ? titleOf(version) : data.title();
            Closing closing = Closing.of(data.closesOn(), data.zone(), clock);
            Round round =
                    new Round(member, version.id(), title, null, null, closing.at(), closing.zone(), clock.instant());
            rounds.add(member, round);
            // Whom it is about refers to it.
            rounds.flush(member);
            Subject subject = new Subject(round.id(), member.id(), member.name());
            rounds.add(member, subject);
            rounds.flush(member);
            return subject.id();
        });
    }

    /** @param id {@code null}: the house instrument's */
    private InstrumentVersion versionToAskWith(Member member, UUID id) {
        try {
            return instruments.versionToAskWith(member, id == null ? instruments.houseVersion(member) : id);
        } catch (NotFound unknown) {
            throw new Invalid("versionId", "field.choice.unknown");
        }
    }

    private static String titleOf(InstrumentVersion version) {
        InstrumentDocument document = version.document();
        return document.in(document.languages().get(0), document.name());
    }
}
