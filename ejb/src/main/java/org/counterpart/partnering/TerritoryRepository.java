package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;

/** Territory in the database, which gives nobody another party's list before all are shown. */
@Dependent
class TerritoryRepository extends FirmRepository {

    /** Those of one party, in the order in which they were written. */
    List<TerritoryRow> of(Member member, UUID workshop, UUID party) {
        return of(as(member), workshop, party);
    }

    List<TerritoryRow> of(Guest guest, UUID workshop, UUID party) {
        return of(as(guest), workshop, party);
    }

    /** Of all parties, as far as whoever asks may know. */
    List<TerritoryRow> all(Member member, UUID workshop) {
        return as(member)
                .createQuery(
                        "select l from TerritoryLine l where l.workshopId = :workshop order by l.id",
                        TerritoryLine.class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .map(TerritoryLine::row)
                .toList();
    }

    TerritoryLine line(Member member, UUID workshop, UUID party, UUID id) {
        return line(as(member), workshop, party, id);
    }

    TerritoryLine line(Guest guest, UUID workshop, UUID party, UUID id) {
        return line(as(guest), workshop, party, id);
    }

    Optional<TerritoryBoard> board(Member member, UUID workshop) {
        return Optional.ofNullable(as(member).find(TerritoryBoard.class, workshop));
    }

    Optional<TerritoryBoard> board(Guest guest, UUID workshop) {
        return Optional.ofNullable(as(guest).find(TerritoryBoard.class, workshop));
    }

    List<TerritoryGround> grounds(Member member, UUID workshop) {
        return as(member)
                .createQuery(
                        "select g from TerritoryGround g where g.workshopId = :workshop order by g.ground",
                        TerritoryGround.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /** The parties at the table, for somebody who sits at it. */
    List<AgreementParty> parties(Guest guest, UUID workshop) {
        return as(guest)
                .createQuery(
                        """
                        select new org.counterpart.partnering.AgreementParty(e.id, e.name)
                          from WorkshopParty p, EngagementParty e
                         where e.id = p.partyId and p.workshopId = :workshop order by p.place, e.name""",
                        AgreementParty.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    void add(Member member, FirmOwned row) {
        as(member).persist(row);
        as(member).flush();
    }

    void add(Guest guest, FirmOwned row) {
        as(guest).persist(row);
        as(guest).flush();
    }

    void remove(Member member, FirmOwned row) {
        as(member).remove(row);
    }

    void remove(Guest guest, FirmOwned row) {
        as(guest).remove(row);
    }

    void flush(Member member) {
        as(member).flush();
    }

    void flush(Guest guest) {
        as(guest).flush();
    }

    /** One at a time in one workshop, with the members who change something in it. */
    void lock(Guest guest, UUID workshop) {
        oneAtATime(guest, "workshop " + workshop);
    }

    private static List<TerritoryRow> of(EntityManager entities, UUID workshop, UUID party) {
        return entities.createQuery(
                        "select l from TerritoryLine l where l.workshopId = :workshop and l.partyId = :party order by l.id",
                        TerritoryLine.class)
                .setParameter("workshop", workshop)
                .setParameter("party", party)
                .getResultStream()
                .map(TerritoryLine::row)
                .toList();
    }

    private static TerritoryLine line(EntityManager entities, UUID workshop, UUID party, UUID id) {
        TerritoryLine line = entities.find(TerritoryLine.class, id);
        if (line == null || !line.isOf(workshop, party)) {
            throw new NotFound("problem.not-found");
        }
        return line;
    }
}
