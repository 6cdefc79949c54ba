package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Instruments and their versions. */
@Dependent
class InstrumentRepository extends FirmRepository {

    private static final String VERSION_ROW =
            """
            select new org.counterpart.quiz.InstrumentVersionRow(v.instrumentId, v.id, v.version, v.number, v.state,
                v.items, v.languages, v.changedAt, v.publishedAt)
            from InstrumentVersion v where\s""";

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
     * A version to ask with.
     *
     * @throws Conflict if it is not published, or retired, or its instrument was put away
     */
    InstrumentVersion versionToAskWith(Member member, UUID id) {
        InstrumentVersion version = version(member, id);
        if (version.state() != VersionState.PUBLISHED
                || find(member, version.instrumentId()).status() != InstrumentStatus.ACTIVE) {
            throw new Conflict("quiz.version.not-published");
        }
        return version;
    }

    /** The house's first, then by name. */
    List<Instrument> list(Member member, InstrumentStatus status, Slice slice) {
        return as(member)
                .createQuery(
                        "select i from Instrument i where i.status = :status order by i.house desc, lower(i.name), i.id",
                        Instrument.class)
                .setParameter("status", status)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    long count(Member member, InstrumentStatus status) {
        return as(member)
                .createQuery("select count(i) from Instrument i where i.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    Instrument find(Member member, UUID id) {
        return find(member, Instrument.class, id);
    }

    Instrument find(Member member, UUID id, long version) {
        return find(member, Instrument.class, id, version);
    }

    /** The versions of these instruments, the newest first. */
    List<InstrumentVersionRow> versions(Member member, Collection<UUID> instruments) {
        return instruments.isEmpty()
                ? List.of()
                : as(member)
                        .createQuery(
                                VERSION_ROW + "v.instrumentId in :instruments order by v.number desc",
                                InstrumentVersionRow.class)
                        .setParameter("instruments", instruments)
                        .getResultList();
    }

    List<InstrumentVersionRow> versions(Member member, UUID instrument, Slice slice) {
        return as(member)
                .createQuery(
                        VERSION_ROW + "v.instrumentId = :instrument order by v.number desc", InstrumentVersionRow.class)
                .setParameter("instrument", instrument)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    /** The same with everything they say. */
    List<InstrumentVersion> written(Member member, UUID instrument, Slice slice) {
        return as(member)
                .createQuery(
                        "select v from InstrumentVersion v where v.instrumentId = :instrument order by v.number desc",
                        InstrumentVersion.class)
                .setParameter("instrument", instrument)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    /** @throws NotFound if the instrument has no version of that number */
    InstrumentVersion version(Member member, UUID instrument, int number) {
        return as(member)
                .createQuery(
                        "select v from InstrumentVersion v where v.instrumentId = :instrument and v.number = :number",
                        InstrumentVersion.class)
                .setParameter("instrument", instrument)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /** The same to change it: see {@link #find(Member, Class, UUID, long)}. */
    InstrumentVersion version(Member member, UUID instrument, int number, long version) {
        return find(
                member,
                InstrumentVersion.class,
                version(member, instrument, number).id(),
                version);
    }

    /** The newest version that is in this state. */
    Optional<InstrumentVersion> newest(Member member, UUID instrument, VersionState state) {
        return as(member)
                .createQuery(
                        "select v from InstrumentVersion v where v.instrumentId = :instrument and v.state = :state"
                                + " order by v.number desc",
                        InstrumentVersion.class)
                .setParameter("instrument", instrument)
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The number that the next version gets. */
    int nextNumber(Member member, UUID instrument) {
        return 1
                + as(member)
                        .createQuery(
                                "select coalesce(max(v.number), 0) from InstrumentVersion v"
                                        + " where v.instrumentId = :instrument",
                                Integer.class)
                        .setParameter("instrument", instrument)
                        .getSingleResult();
    }

    /** Keys that begin so. */
    List<String> keys(Member member, String beginning) {
        return as(member)
                .createQuery("select i.key from Instrument i where i.key like :beginning", String.class)
                .setParameter("beginning", beginning + "%")
                .getResultList();
    }

    /** Keys and numbers are given one at a time, so that two at once do not get the same. */
    void oneAtATime(Member member) {
        oneAtATime(member, "instruments");
    }

    void add(Member member, FirmOwned row) {
        as(member).persist(row);
        as(member).flush();
    }

    void remove(Member member, InstrumentVersion draft) {
        as(member).remove(draft);
    }

    void flush(Member member) {
        as(member).flush();
    }
}
