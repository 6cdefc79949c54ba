package org.counterpart.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** The photos in the database. */
@Dependent
class PhotoRepository extends FirmRepository {

    /** One size of a consultant's photo. */
    PhotoFile file(Member member, UUID consultant, PhotoFile.Size size) {
        String column = size == PhotoFile.Size.SMALL ? "p.small" : "p.picture";
        return as(member)
                .createQuery(
                        "select new org.counterpart.roster.PhotoFile(c.photo, " + column
                                + ") from Consultant c, ConsultantPhoto p where c.id = :id and p.id = c.id",
                        PhotoFile.class)
                .setParameter("id", consultant)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("roster.photo.none"));
    }

    /** The consultant, locked until the transaction ends: of two photos at once the second replaces the first. */
    Consultant owner(Member member, UUID id) {
        Consultant consultant = find(member, Consultant.class, id);
        as(member).refresh(consultant, LockModeType.PESSIMISTIC_WRITE);
        return consultant;
    }

    Optional<ConsultantPhoto> of(Member member, UUID consultant) {
        return Optional.ofNullable(as(member).find(ConsultantPhoto.class, consultant));
    }

    void add(Member member, ConsultantPhoto photo) {
        as(member).persist(photo);
    }

    void remove(Member member, ConsultantPhoto photo) {
        as(member).remove(photo);
    }
}
