package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Instruments and their versions. */
@Dependent
class InstrumentRepository extends FirmRepository {

    @Inject
    HouseInstrument house;

    /** The version of the house instrument that is asked with. */
    UUID houseVersion(Member member) {
        return house.version(member);
    }

    /** One version, as far as the member may know it. */
    InstrumentVersion version(Member member, UUID id) {
        return find(member, InstrumentVersion.class, id);
    }

    /**
     * The version of an instrument with this number, as far as the member may know it.
     *
     * @throws NotFound if there is none
     */
    InstrumentVersion version(Member member, UUID instrumentId, int number) {
        return as(member)
                .createQuery(
                        "select v from InstrumentVersion v where v.instrumentId = :instrument and v.number = :number",
                        InstrumentVersion.class)
                .setParameter("instrument", instrumentId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /**
     * A version to ask with.
     *
     * @throws Conflict if it is not published, or retired
     */
    InstrumentVersion versionToAskWith(Member member, UUID id) {
        InstrumentVersion version = version(member, id);
        if (version.state() != VersionState.PUBLISHED) {
            throw new Conflict("quiz.version.not-published");
        }
        return version;
    }
}
